package explainer.content.prose;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.regex.Pattern;

/** Addresses as a browser reads them: it drops control characters, and blanks at both ends, before it looks at the scheme. */
final class Addresses {
    private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x1f\\x7f]+");
    private static final String WWW = "www.";

    private Addresses() {}

    /** Of a link or image, with its backslashes and entities resolved. */
    static String written(BasedSequence url) {
        return cleaned(PlainText.unescaped(url));
    }

    /** Standing in the text: it has no backslashes to resolve, and {@code www.} alone is enough (GFM 0.29, section 6.9). */
    static String inText(BasedSequence url) {
        String address = cleaned(Escaping.unescapeHtml(url));
        return address.regionMatches(true, 0, WWW, 0, WWW.length()) ? "http://" + address : address;
    }

    private static String cleaned(String url) {
        return CONTROL.matcher(url).replaceAll("").strip();
    }
}
