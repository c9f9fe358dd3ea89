package explainer.output.feed;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** A feed as RSS 2.0 (RSS Advisory Board, version 2.0.11). All its addresses are absolute. */
public final class RssFeed {
    public static final String MEDIA_TYPE = "application/rss+xml";

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private RssFeed() {}

    /** @param self address of this file */
    public static String xml(Feed feed, String self) {
        return XmlDocument.of(xml -> xml.element(
                "rss",
                out -> {
                    out.writeNamespace("atom", ATOM);
                    out.writeAttribute("version", "2.0");
                },
                () -> xml.element("channel", () -> channel(xml, feed, self))));
    }

    private static void channel(XmlDocument xml, Feed feed, String self) {
        xml.element("title", feed.title());
        xml.element("link", feed.page());
        xml.element("description", feed.description());
        xml.element("language", feed.language());
        xml.element("lastBuildDate", date(feed.updated()));
        // the profile of the Advisory Board asks every feed to name itself
        xml.empty("atom:link", List.of("rel", "self", "type", MEDIA_TYPE, "href", self));
        for (Feed.Entry entry : feed.entries()) {
            xml.element("item", () -> {
                xml.element("title", entry.title());
                xml.element("link", entry.address());
                xml.element("guid", feed.id(entry), List.of("isPermaLink", "false"));
                xml.element("pubDate", date(entry.day()));
                xml.element("category", entry.category());
                xml.element("description", escaped(entry.summary()));
            });
        }
    }

    /** A description is read as HTML. */
    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String date(LocalDate day) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(day.atStartOfDay(ZoneOffset.UTC));
    }
}
