package org.cohortium.web;

/**
 * What a figure is compared with, as a sentence with its difference marked, for {@code c:figure}.
 *
 * @param before what the sentence says before the difference
 * @param difference as written, with its sign
 * @param after what the sentence says after it
 * @param tone {@code up} where the change is welcome, {@code down} where it is not, else empty
 */
public record Comparison(String before, String difference, String after, String tone) {

    /**
     * Marks the difference in a whole sentence.
     *
     * @param change the sign of the difference, from the view of who wishes the figure to rise
     */
    public static Comparison in(String sentence, String difference, int change) {
        int at = sentence.indexOf(difference);
        String tone = change > 0 ? "up" : change < 0 ? "down" : "";
        return at < 0
                ? new Comparison(sentence, "", "", tone)
                : new Comparison(
                        sentence.substring(0, at), difference, sentence.substring(at + difference.length()), tone);
    }
}
