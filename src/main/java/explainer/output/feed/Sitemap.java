package explainer.output.feed;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The pages of a site for search engines (sitemaps.org, protocol 0.9). */
public final class Sitemap {
    /** As many as one file may list. */
    public static final int MOST_PAGES = 50_000;

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private Sitemap() {}

    /**
     * A page.
     *
     * @param address absolute
     * @param modified the day on which its text last changed, where that is known
     */
    public record Entry(String address, Optional<LocalDate> modified) {
        public Entry {
            Objects.requireNonNull(address);
            Objects.requireNonNull(modified);
        }
    }

    public static String xml(List<Entry> entries) {
        return XmlDocument.of(xml -> xml.element("urlset", out -> out.writeDefaultNamespace(NAMESPACE), () -> {
            for (Entry entry : entries) {
                xml.element("url", () -> {
                    xml.element("loc", entry.address());
                    entry.modified().ifPresent(day -> xml.element("lastmod", day.toString()));
                });
            }
        }));
    }
}
