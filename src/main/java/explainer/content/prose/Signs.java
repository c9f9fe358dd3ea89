package explainer.content.prose;

/**
 * Which characters of ASCII a text has: most of what the checks look for begins with one that few texts have.
 *
 * @param low a bit for each of the first 64
 * @param high a bit for each of the others
 */
record Signs(long low, long high) {
    static Signs of(char[] text) {
        long low = 0;
        long high = 0;
        for (char c : text) {
            if (c < 64) {
                low |= 1L << c;
            } else if (c < 128) {
                high |= 1L << c;
            }
        }
        return new Signs(low, high);
    }

    /** Whether the text has a character; true for one that is not of ASCII, which only the text itself can tell. */
    boolean has(char c) {
        return c >= 128 || ((c < 64 ? low : high) >>> c & 1) != 0;
    }
}
