package org.cohortium.web;

import java.util.List;
import java.util.stream.IntStream;

/**
 * One stage of a pipeline, for {@code c:pipeline}.
 *
 * @param label in the reader's words
 * @param share of the first stage that came this far, 0 to 100
 * @param remark where the others are, in words; may be empty
 */
public record Stage(String label, long count, long share, String remark) {

    /** Stages in order, each with its share of the first. The lists have the same length. */
    public static List<Stage> line(List<String> labels, List<Long> counts, List<String> remarks) {
        long whole = counts.isEmpty() ? 0 : counts.get(0);
        return IntStream.range(0, labels.size())
                .mapToObj(i -> {
                    long share = whole == 0 ? 0 : Math.min(100, Math.round(100.0 * counts.get(i) / whole));
                    return new Stage(labels.get(i), counts.get(i), share, remarks.get(i));
                })
                .toList();
    }
}
