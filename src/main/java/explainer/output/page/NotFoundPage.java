package explainer.output.page;

/** The model of {@code not-found.ftlh}, which is shown for an unknown address at any depth. */
public record NotFoundPage(FrameView frame) {}
