package org.cohortium.spreadsheet;

/** Addresses of cells as people write them: B7 is column 1, row 7. */
public final class References {
    private References() {}

    /** The letters of a zero-based column: 0 is A, 26 is AA. */
    public static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return letters.toString();
    }

    /** The zero-based column of an address; -1 where it has no letters. */
    static int column(String reference) {
        int column = 0;
        for (int i = 0; i < Math.min(reference.length(), 4); i++) {
            char letter = reference.charAt(i);
            if (letter < 'A' || letter > 'Z') {
                break;
            }
            column = column * 26 + letter - 'A' + 1;
        }
        return column - 1;
    }

    /**
     * One-based row and zero-based column.
     *
     * @throws RefusedFile if it is not an address
     */
    static int[] rowAndColumn(String reference) {
        String plain = reference.replace("$", "");
        if (!plain.matches("[A-Z]{1,3}[0-9]{1,7}")) {
            throw new RefusedFile("file.damaged");
        }
        return new int[] {Integer.parseInt(plain.replaceAll("[A-Z]", "")), column(plain)};
    }
}
