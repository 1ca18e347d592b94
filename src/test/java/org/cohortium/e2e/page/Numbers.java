package org.cohortium.e2e.page;

/** Numbers as a page writes them. */
final class Numbers {
    private Numbers() {}

    /** The first number of a text, in any digits; grouping is passed over. */
    static int in(String text) {
        StringBuilder digits = new StringBuilder();
        for (char c : text.toCharArray()) {
            if (Character.isDigit(c)) {
                digits.append(Character.getNumericValue(c));
            } else if (digits.length() > 0 && c != ',' && c != '\u00a0' && c != '\u066c') {
                break;
            }
        }
        return Integer.parseInt(digits.toString());
    }
}
