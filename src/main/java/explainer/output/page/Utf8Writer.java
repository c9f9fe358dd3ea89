package explainer.output.page;

import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Takes a page as bytes from the start: as a text it would be held, grown and copied at twice the size before it is encoded. */
final class Utf8Writer extends Writer {
    private static final int USUAL = 1 << 15;

    private byte[] bytes = new byte[USUAL];
    private int length;

    @Override
    public void write(int letter) {
        write(new char[] {(char) letter}, 0, 1);
    }

    @Override
    public void write(char[] text, int start, int count) {
        makeRoom(count);
        int at = length;
        for (int i = start; i < start + count; i++) {
            char each = text[i];
            if (each >= 0x80) {
                // the rest at once, so that both halves of a letter that has two stay together
                length = at;
                append(new String(text, i, start + count - i).getBytes(StandardCharsets.UTF_8));
                return;
            }
            bytes[at++] = (byte) each;
        }
        length = at;
    }

    @Override
    public void write(String text) {
        append(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void write(String text, int start, int count) {
        write(text.substring(start, start + count));
    }

    private void append(byte[] more) {
        makeRoom(more.length);
        System.arraycopy(more, 0, bytes, length, more.length);
        length += more.length;
    }

    private void makeRoom(int count) {
        if (bytes.length - length < count) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + count));
        }
    }

    /** All that was written. */
    byte[] toBytes() {
        return Arrays.copyOf(bytes, length);
    }

    @Override
    public void flush() {
        // nothing waits
    }

    @Override
    public void close() {
        // nothing is held
    }
}
