package fi.huoneentaulu.search;

/** How many slips of the pen part two words: a letter added, left out or changed, or two neighbours swapped. */
final class EditDistance {

    private EditDistance() {}

    /** The distance of two words, or {@code most + 1} as soon as it is known to be greater than {@code most}. */
    static int between(String one, String other, int most) {
        int[] beforeLast = new int[other.length() + 1];
        int[] last = new int[other.length() + 1];
        int[] row = new int[other.length() + 1];
        for (int column = 0; column <= other.length(); column++) {
            last[column] = column;
        }
        for (int line = 1; line <= one.length(); line++) {
            row[0] = line;
            int least = line;
            for (int column = 1; column <= other.length(); column++) {
                int change = one.charAt(line - 1) == other.charAt(column - 1) ? 0 : 1;
                int distance = Math.min(last[column - 1] + change, Math.min(last[column], row[column - 1]) + 1);
                if (swapped(one, line, other, column)) {
                    distance = Math.min(distance, beforeLast[column - 2] + 1);
                }
                row[column] = distance;
                least = Math.min(least, distance);
            }
            if (least > most) {
                return most + 1;
            }
            int[] free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }
        return last[other.length()];
    }

    private static boolean swapped(String one, int line, String other, int column) {
        return line > 1
                && column > 1
                && one.charAt(line - 1) == other.charAt(column - 2)
                && one.charAt(line - 2) == other.charAt(column - 1);
    }
}
