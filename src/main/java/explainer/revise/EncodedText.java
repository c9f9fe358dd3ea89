package explainer.revise;

import explainer.base.Edit;
import explainer.base.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;

/**
 * The bytes behind a text that was read: reading drops a byte order mark and makes every line end a line feed, so a place in the text is looked
 * up in the file before anything is written there.
 */
final class EncodedText {
    private static final char MARK = '\uFEFF';

    private final String written;
    // for each place in the text as it was read, the place in the file
    private final int[] places;

    /**
     * @param bytes of the whole file, valid UTF-8
     * @param read the same as the program reads it
     */
    EncodedText(byte[] bytes, SourceFile read) {
        this.written = new String(bytes, StandardCharsets.UTF_8);
        this.places = new int[read.text().length() + 1];
        int at = written.isEmpty() || written.charAt(0) != MARK ? 0 : 1;
        for (int i = 0; i < read.text().length(); i++) {
            if (at >= written.length()
                    || !isSame(written.charAt(at), read.text().charAt(i))) {
                throw new IllegalArgumentException(read.path() + " is not what was read");
            }
            places[i] = at;
            at += written.startsWith("\r\n", at) ? 2 : 1;
        }
        places[read.text().length()] = at;
    }

    private static boolean isSame(char written, char read) {
        return written == read || written == '\r' && read == '\n';
    }

    /**
     * The bytes with some stretches replaced; all others as they are. New lines end as the first line of the file does.
     *
     * @param edits that do not overlap, in any order
     */
    byte[] edited(List<Edit> edits) {
        StringBuilder text = new StringBuilder(written);
        String lineEnd = lineEnd();
        edits.stream()
                .sorted(Comparator.comparing(Edit::span).reversed())
                .forEach(edit -> text.replace(
                        places[edit.span().start()],
                        places[edit.span().end()],
                        edit.replacement().replace("\n", lineEnd)));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private String lineEnd() {
        int feed = written.indexOf('\n');
        int carriage = written.indexOf('\r');
        if (carriage < 0 || feed >= 0 && feed < carriage) {
            return "\n";
        }
        return feed == carriage + 1 ? "\r\n" : "\r";
    }
}
