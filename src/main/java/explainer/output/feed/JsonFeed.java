package explainer.output.feed;

import explainer.output.json.JsonText;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A feed as JSON Feed 1.1 (jsonfeed.org). All its addresses are absolute. */
public final class JsonFeed {
    public static final String MEDIA_TYPE = "application/feed+json";

    private JsonFeed() {}

    /** @param self address of this file */
    public static String json(Feed feed, String self) {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("version", "https://jsonfeed.org/version/1.1")
                .put("title", feed.title())
                .put("home_page_url", feed.page())
                .put("feed_url", self)
                .put("description", feed.description())
                .put("language", feed.language());
        json.putArray("authors").addObject().put("name", feed.author());
        ArrayNode items = json.putArray("items");
        for (Feed.Entry entry : feed.entries()) {
            items.addObject()
                    .put("id", feed.id(entry))
                    .put("url", entry.address())
                    .put("title", entry.title())
                    .put("content_text", entry.summary())
                    .put("date_published", Feed.time(entry.day()))
                    .putArray("tags")
                    .add(entry.category());
        }
        return JsonText.of(json);
    }
}
