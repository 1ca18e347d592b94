package org.cohortium.results.api;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/** Lists of a request, each item with its place. */
final class Lists {
    private Lists() {}

    /** @param read takes an item and its place, e.g. {@code results[3]} */
    static <A, B> List<B> each(List<A> items, String field, BiFunction<A, String, B> read) {
        List<B> all = new ArrayList<>();
        for (int at = 0; at < items.size(); at++) {
            all.add(read.apply(items.get(at), field + "[" + at + "]"));
        }
        return all;
    }
}
