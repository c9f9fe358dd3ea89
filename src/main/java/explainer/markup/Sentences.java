package explainer.markup;

import explainer.content.prose.Passage;

/** The sentence around a link, as other pages show it. */
public final class Sentences {
    private static final int LONGEST_SIDE = 180;
    // the element itself, and a few letters that become entities
    private static final int ROOM_FOR_SIGNS = 48;

    private Sentences() {}

    /**
     * The sentence with the link's words in a mark element.
     *
     * @param title stands for the words of a link that has none of its own
     */
    public static Html marked(Passage passage, String title) {
        String words = passage.words().isEmpty() ? title : passage.words();
        String before = shortenedStart(passage.before());
        String after = shortenedEnd(passage.after());
        return new HtmlBuffer(before.length() + words.length() + after.length() + ROOM_FOR_SIGNS)
                .text(before)
                .raw("<mark>")
                .text(words)
                .raw("</mark>")
                .text(after)
                .html();
    }

    private static String shortenedStart(String text) {
        if (text.length() <= LONGEST_SIDE) {
            return text;
        }
        int blank = text.indexOf(' ', text.length() - LONGEST_SIDE);
        return "… " + text.substring(blank < 0 ? text.length() - LONGEST_SIDE : blank + 1);
    }

    private static String shortenedEnd(String text) {
        if (text.length() <= LONGEST_SIDE) {
            return text;
        }
        int blank = text.lastIndexOf(' ', LONGEST_SIDE);
        return text.substring(0, blank < 0 ? LONGEST_SIDE : blank) + " …";
    }
}
