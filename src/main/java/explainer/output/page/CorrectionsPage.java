package explainer.output.page;

import java.util.List;

/**
 * The model of {@code corrections.ftlh}.
 *
 * @param corrections newest first
 * @param feed path of the feed
 */
public record CorrectionsPage(FrameView frame, List<CorrectionView> corrections, String feed) {}
