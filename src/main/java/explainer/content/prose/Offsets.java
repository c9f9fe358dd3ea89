package explainer.content.prose;

import java.util.Arrays;

/** Where in the file each character of a text stands. Most stand one behind the other, so only where each such run begins is kept. */
public final class Offsets {
    /** The first character of each run, in order, and behind all of them the place of each. */
    private final int[] runs;

    private final int length;

    private Offsets(int[] runs, int length) {
        this.runs = runs;
        this.length = length;
    }

    /** From one place for each character. */
    public static Offsets of(int... places) {
        return of(places, 0, places.length);
    }

    /** From the places in a stretch of an array. */
    static Offsets of(int[] places, int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            count += begins(places, from, i) ? 1 : 0;
        }
        int[] runs = new int[2 * count];
        int at = 0;
        for (int i = from; i < to; i++) {
            if (begins(places, from, i)) {
                runs[at] = i - from;
                runs[count + at++] = places[i];
            }
        }
        return new Offsets(runs, to - from);
    }

    private static boolean begins(int[] places, int from, int i) {
        return i == from || places[i] != places[i - 1] + 1;
    }

    /** How many characters the text has. */
    public int length() {
        return length;
    }

    /** The place of a character. */
    public int at(int index) {
        if (index < 0 || index >= length) {
            throw new IndexOutOfBoundsException(index);
        }
        int count = runs.length / 2;
        int found = Arrays.binarySearch(runs, 0, count, index);
        int run = found >= 0 ? found : -found - 2;
        return runs[count + run] + index - runs[run];
    }
}
