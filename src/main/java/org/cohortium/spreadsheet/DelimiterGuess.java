package org.cohortium.spreadsheet;

import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The separator of delimited text: the one that cuts most of the first records into the same number of fields. */
final class DelimiterGuess {
    private static final char[] USUAL = {';', ',', '\t', '|'};
    private static final int RECORDS = 200;
    private static final int COLUMNS = 1_024;

    private DelimiterGuess() {}

    static Stream<Character> usual() {
        return new String(USUAL).chars().mapToObj(separator -> (char) separator);
    }

    static char of(String head) {
        if (head.regionMatches(true, head.startsWith("\ufeff") ? 1 : 0, "sep=", 0, 4)) {
            return head.charAt(head.indexOf('=') + 1);
        }
        char best = ',';
        double bestScore = 0;
        for (char separator : USUAL) {
            double score = score(head, separator);
            if (score > bestScore) {
                best = separator;
                bestScore = score;
            }
        }
        return best;
    }

    /** Share of the records with the commonest number of fields, and slightly that number. */
    private static double score(String head, char separator) {
        Map<Integer, Integer> counts = new HashMap<>();
        int filled = 0;
        try {
            DelimitedParser parser = new DelimitedParser(new StringReader(head), separator, COLUMNS);
            List<String> fields = parser.next();
            while (fields != null && parser.record() <= RECORDS) {
                if (fields.size() > 1 || !fields.get(0).isBlank()) {
                    filled++;
                    counts.merge(fields.size(), 1, Integer::sum);
                }
                fields = parser.next();
            }
        } catch (RefusedFile unbalanced) {
            return 0;
        }
        double best = 0;
        for (Map.Entry<Integer, Integer> count : counts.entrySet()) {
            if (count.getKey() > 1) {
                best = Math.max(best, (double) count.getValue() / filled * (1 + Math.min(count.getKey(), 20) / 20.0));
            }
        }
        return best;
    }
}
