package org.cohortium.intake;

/** How many letters must be put in, left out, changed or swapped with their neighbour (optimal string alignment). */
public final class EditDistance {
    private EditDistance() {}

    public static boolean within(String a, String b, int allowed) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            cost[i][0] = i;
        }
        for (int j = 0; j <= b.length(); j++) {
            cost[0][j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int least = Integer.MAX_VALUE;
            for (int j = 1; j <= b.length(); j++) {
                cost[i][j] = step(cost, a, b, i, j);
                least = Math.min(least, cost[i][j]);
            }
            if (least > allowed) {
                return false;
            }
        }
        return cost[a.length()][b.length()] <= allowed;
    }

    private static int step(int[][] cost, String a, String b, int i, int j) {
        int change = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int best = Math.min(change, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
    }
}
