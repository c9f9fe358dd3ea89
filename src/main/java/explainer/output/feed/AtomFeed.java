package explainer.output.feed;

import java.util.List;
import java.util.Optional;

/** A feed as Atom (RFC 4287), the one form that may hold relative addresses. */
public final class AtomFeed {
    public static final String MEDIA_TYPE = "application/atom+xml";

    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

    private AtomFeed() {}

    /** @param self address of this file, where it is known */
    public static String xml(Feed feed, Optional<String> self) {
        return XmlDocument.of(xml -> xml.element(
                "feed",
                out -> {
                    out.writeDefaultNamespace(NAMESPACE);
                    out.writeAttribute("xml", "http://www.w3.org/XML/1998/namespace", "lang", feed.language());
                },
                () -> {
                    xml.element("id", feed.id());
                    xml.element("title", feed.title());
                    xml.element("subtitle", feed.description());
                    xml.element("updated", Feed.time(feed.updated()));
                    xml.element("author", () -> xml.element("name", feed.author()));
                    self.ifPresent(address -> link(xml, "self", MEDIA_TYPE, address));
                    link(xml, "alternate", "text/html", feed.page());
                    feed.entries().forEach(entry -> entry(xml, feed, entry));
                }));
    }

    private static void entry(XmlDocument xml, Feed feed, Feed.Entry entry) {
        xml.element("entry", () -> {
            xml.element("id", feed.id(entry));
            xml.element("title", entry.title());
            xml.element("updated", Feed.time(entry.day()));
            link(xml, "alternate", "text/html", entry.address());
            xml.empty("category", List.of("term", entry.category()));
            xml.element("summary", entry.summary());
        });
    }

    private static void link(XmlDocument xml, String rel, String type, String address) {
        xml.empty("link", List.of("rel", rel, "type", type, "href", address));
    }
}
