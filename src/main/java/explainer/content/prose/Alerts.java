package explainer.content.prose;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** GitHub's alerts: block quotes whose first line is {@code [!NOTE]} and nothing else. */
public final class Alerts {
    public static final List<String> KINDS = List.of("note", "tip", "important", "warning", "caution");

    private static final Pattern MARKER = Pattern.compile("\\A\\[!([\\p{L}]+)][ \\t]*(?:\\n|\\z)");

    private Alerts() {}

    /** The marker's word in small letters, known or not; empty for a plain block quote. */
    public static Optional<String> marker(BlockQuote quote) {
        if (!(quote.getFirstChild() instanceof Paragraph first)) {
            return Optional.empty();
        }
        BasedSequence text = first.getChars();
        Matcher matcher = MARKER.matcher(text);
        return matcher.find() ? Optional.of(matcher.group(1).toLowerCase(Locale.ROOT)) : Optional.empty();
    }
}
