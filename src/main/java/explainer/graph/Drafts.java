package explainer.graph;

/** What becomes of pages marked as drafts. */
public enum Drafts {
    LEFT_OUT,
    SHOWN
}
