package explainer.markup;

import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.Escaping;
import explainer.content.ImageSize;
import explainer.content.prose.PlainText;
import explainer.graph.Target;
import java.util.Optional;

/** Writes images. */
final class ImageEmitter {
    private final HtmlEmitter inline;

    ImageEmitter(HtmlEmitter inline) {
        this.inline = inline;
    }

    /** An image, or a reference to one that is defined. */
    boolean isImage(Node node) {
        return node instanceof Image || node instanceof ImageRef ref && ref.isDefined();
    }

    /** The title of what {@link #isImage}; empty if it has none. */
    String title(Node image) {
        return HtmlEmitter.title(
                image instanceof ImageRef ref
                        ? ref.getReferenceNode(inline.prose.ast()).getTitle()
                        : ((Image) image).getTitle());
    }

    /** @param title shown as a tooltip; where the image stands alone, {@link BlockEmitter} makes it the caption */
    void emit(Node node, String title) {
        HtmlBuffer out = inline.out;
        Target target = inline.page.targets.get(inline.span(node));
        out.raw("<img");
        Optional<ImageSize> size = Optional.empty();
        if (target instanceof Target.ToFile file) {
            out.attribute("src", inline.page.path.relativize(file.path()));
            size = file.size();
        } else if (target instanceof Target.ToWeb web) {
            out.attribute("src", Escaping.percentEncodeUrl(web.url()));
        }
        out.attribute("alt", PlainText.of(node));
        if (!title.isEmpty()) {
            out.attribute("title", title);
        }
        // the real size keeps the page from jumping when the picture comes
        size.ifPresent(s -> out.attribute("width", Integer.toString(s.width()))
                .attribute("height", Integer.toString(s.height()))
                .raw(" loading=\"lazy\" decoding=\"async\""));
        out.raw(">");
    }
}
