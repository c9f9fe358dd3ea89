package explainer.output.page;

import java.util.List;

/**
 * A change to something that was published.
 *
 * @param id fragment on the page of all corrections
 * @param kind in words: {@code Correction}
 * @param page on which it stood; its path is null where that page is left out of the site
 * @param claims the facts, quotations and disputes that changed
 */
public record CorrectionView(
        String id,
        String kind,
        DateView date,
        LinkView page,
        String said,
        String says,
        String why,
        List<LinkView> claims) {}
