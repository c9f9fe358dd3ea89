package explainer.output;

import explainer.base.Result;
import explainer.base.SitePath;
import explainer.entity.Correction;
import explainer.entity.Page;
import explainer.entity.Topic;
import explainer.entity.When;
import explainer.graph.Graph;
import explainer.output.feed.Sitemap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What search engines look for: the list of pages, and leave to read them all. */
final class SitemapEmitter implements Emitter {
    private static final SitePath SITEMAP = SitePath.of("sitemap.xml");
    private static final SitePath ROBOTS = SitePath.of("robots.txt");
    private static final String MADE_BY = "the list of all pages for search engines";

    @Override
    public Result<List<Output>> emit(SiteModel model) {
        List<Output> outputs = new ArrayList<>();
        // its addresses must be absolute (sitemaps.org, protocol)
        Optional<String> sitemap = model.asciiAddress(SITEMAP);
        if (sitemap.isPresent()) {
            outputs.add(Output.of(SITEMAP, Sitemap.xml(entries(model)), MADE_BY));
        }
        String robots = "User-agent: *\nAllow: /\n"
                + sitemap.map(address -> "\nSitemap: " + address + "\n").orElse("");
        outputs.add(Output.of(ROBOTS, robots, MADE_BY));
        return Result.of(List.copyOf(outputs));
    }

    /** Every page that may be indexed; a day only where an editor wrote one. */
    private static List<Sitemap.Entry> entries(SiteModel model) {
        List<Sitemap.Entry> entries = new ArrayList<>();
        for (Page page : model.graph().pages()) {
            if (!(page instanceof Topic topic && topic.isDraft())) {
                entries.add(entry(model, Graph.pathOf(page.slug()), PageDates.modified(model.graph(), page)));
            }
        }
        Optional<LocalDate> corrected = model.graph().catalog().evidence().corrections().stream()
                .map(Correction::date)
                .map(When.Day::date)
                .max(Comparator.naturalOrder());
        for (SitePath path : model.madePages()) {
            boolean isCorrections = path.equals(EvidenceEmitter.CORRECTIONS);
            entries.add(entry(model, path, isCorrections ? corrected : Optional.empty()));
        }
        return entries.subList(0, Math.min(Sitemap.MOST_PAGES, entries.size()));
    }

    private static Sitemap.Entry entry(SiteModel model, SitePath path, Optional<LocalDate> modified) {
        return new Sitemap.Entry(model.asciiAddress(path).orElseThrow(), modified);
    }
}
