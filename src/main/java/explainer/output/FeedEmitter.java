package explainer.output;

import explainer.base.Result;
import explainer.base.SitePath;
import explainer.output.feed.AtomFeed;
import explainer.output.page.CorrectionView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Feeds of what changes. */
final class FeedEmitter implements Emitter {
    static final SitePath CORRECTIONS = SitePath.of("corrections/feed.xml");

    @Override
    public Result<List<Output>> emit(SiteModel model) {
        return Result.of(List.of(Output.of(CORRECTIONS, corrections(model).xml(), "the feed of corrections")));
    }

    private static AtomFeed corrections(SiteModel model) {
        List<AtomFeed.Entry> entries = new ArrayList<>();
        for (CorrectionView view : new EvidenceViews(model).corrections()) {
            entries.add(new AtomFeed.Entry(
                    view.id(),
                    view.kind() + ": " + view.page().title(),
                    address(model, EvidenceEmitter.CORRECTIONS) + "#" + view.id(),
                    LocalDate.parse(view.date().iso()),
                    view.kind(),
                    "It said: " + view.said() + " It says: " + view.says() + " Why: " + view.why()));
        }
        String site = model.settings().title().text();
        return new AtomFeed(
                model.settings().feedName() + "/corrections",
                model.settings().language().toLanguageTag(),
                "Corrections: " + site,
                model.address(CORRECTIONS),
                address(model, EvidenceEmitter.CORRECTIONS),
                entries.stream()
                        .map(AtomFeed.Entry::day)
                        .findFirst()
                        .orElse(model.ledger().asOf()),
                site,
                entries);
    }

    /** Absolute where the site's address is known, else from the feed. */
    private static String address(SiteModel model, SitePath path) {
        Optional<String> absolute = model.address(path);
        return absolute.orElseGet(() -> CORRECTIONS.relativize(path));
    }
}
