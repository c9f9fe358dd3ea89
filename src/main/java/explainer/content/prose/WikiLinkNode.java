package explainer.content.prose;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.regex.Pattern;

/** {@code [[page#heading|words]]} in the tree. */
public final class WikiLinkNode extends Node {
    private static final Pattern APOSTROPHE = Pattern.compile("(?<=\\p{L})'(?=\\p{L})");

    private final BasedSequence page;
    private final BasedSequence fragment;
    private final BasedSequence words;

    WikiLinkNode(BasedSequence chars, BasedSequence page, BasedSequence fragment, BasedSequence words) {
        super(chars);
        this.page = page;
        this.fragment = fragment;
        this.words = words;
    }

    BasedSequence page() {
        return page;
    }

    BasedSequence fragment() {
        return fragment;
    }

    /** The words to show, with typographic apostrophes as in prose; empty where the page's title is to be shown. */
    public String words() {
        return APOSTROPHE.matcher(words.toString().strip()).replaceAll("’");
    }

    /** The words as they are written. */
    BasedSequence written() {
        return words;
    }

    @Override
    public BasedSequence[] getSegments() {
        return new BasedSequence[] {page, fragment, words};
    }
}
