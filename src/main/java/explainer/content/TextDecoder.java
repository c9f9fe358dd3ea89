package explainer.content;

import explainer.base.Diagnostic;
import explainer.base.Result;
import explainer.base.SourceFile;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Bytes to text: strict UTF-8. A byte order mark is dropped, and every line end becomes a line feed: lines and columns stay what the editor
 * sees, and a file from Windows gives the same page.
 */
final class TextDecoder {
    private TextDecoder() {}

    /** The text up to the first bad byte, if there is one, so that what stands before it is still checked. */
    static Result<SourceFile> decode(String path, byte[] bytes) {
        Optional<String> clean = clean(bytes);
        if (clean.isPresent()) {
            return Result.of(new SourceFile(path, clean.get()));
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        String text = withLineFeeds(out.flip().toString());
        SourceFile file = new SourceFile(path, text);
        List<Diagnostic> found = new ArrayList<>();
        if (result.isError()) {
            int b = bytes[in.position()] & 0xff;
            found.add(Diagnostic.of(
                            ContentCode.NOT_UTF8,
                            file.span(text.length(), text.length()),
                            String.format(
                                    java.util.Locale.ROOT, "the file is not UTF-8 text: byte 0x%02X stands here", b))
                    .help("save the file again with the encoding UTF-8"));
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x20 && c != '\n' && c != '\t') {
                found.add(Diagnostic.of(
                                ContentCode.BAD_CHARACTER,
                                file.span(i, i + 1),
                                String.format(
                                        java.util.Locale.ROOT,
                                        "an invisible control character stands here (U+%04X)",
                                        (int) c))
                        .help("delete the character, or write the line again"));
                break;
            }
        }
        return new Result<>(file, found);
    }

    /** The text of bytes that hold nothing to report, as nearly all do; the JDK puts U+FFFD for bytes that are not UTF-8. */
    private static Optional<String> clean(byte[] bytes) {
        boolean isAscii = true;
        boolean hasReturns = false;
        for (byte b : bytes) {
            if (b < 0x20 && b != '\n') {
                if (b >= 0 && b != '\t' && b != '\r') {
                    return Optional.empty();
                }
                isAscii &= b >= 0;
                hasReturns |= b == '\r';
            }
        }
        if (isAscii) {
            // the same text, for which the JDK only copies the bytes
            String text = new String(bytes, StandardCharsets.ISO_8859_1);
            return Optional.of(hasReturns ? withLineFeeds(text) : text);
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        return text.indexOf('\uFFFD') < 0 ? Optional.of(withLineFeeds(text)) : Optional.empty();
    }

    private static String withLineFeeds(String text) {
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return plain.indexOf('\r') < 0 ? plain : plain.replace("\r\n", "\n").replace('\r', '\n');
    }
}
