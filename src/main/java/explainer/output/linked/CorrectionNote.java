package explainer.output.linked;

import java.util.Objects;
import tools.jackson.databind.node.ObjectNode;

/**
 * A change to something that was published.
 *
 * @param text what it said, what it says, and why
 * @param day ISO 8601
 * @param url where readers find it
 */
public record CorrectionNote(String text, String day, String url) implements Thing {
    public CorrectionNote {
        Objects.requireNonNull(text);
        Objects.requireNonNull(day);
        Objects.requireNonNull(url);
    }

    @Override
    public ObjectNode node() {
        return Thing.typed("CorrectionComment")
                .put("text", text)
                .put("datePublished", day)
                .put("url", url);
    }
}
