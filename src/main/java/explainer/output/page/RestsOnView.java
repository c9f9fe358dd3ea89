package explainer.output.page;

import java.util.List;

/**
 * What a page rests on.
 *
 * @param facts in the order of first mark
 * @param oldest the oldest date up to which one of its facts was seen to hold; null if none of them can change
 * @param corrections of this page, newest first
 */
public record RestsOnView(List<FactNoteView> facts, DateView oldest, List<CorrectionView> corrections) {}
