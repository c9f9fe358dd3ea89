package explainer.output.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.rss.Channel;
import com.rometools.rome.feed.rss.Item;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.WireFeedInput;
import explainer.testing.FeedChecker;
import explainer.testing.Gen;
import explainer.testing.Golden;
import explainer.testing.Slow;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The same feed in three forms, as a feed reader's library (ROME) and the rules of each form see it. */
@Slow
class FeedFormsTest {
    private static final String SITE = "https://example.org/";
    private static final String SELF = SITE + "feed";

    @Test
    void rssIsWrittenAsItsGoldenFileSays() {
        new Golden("golden/feed", "", ".rss").check("corrections", RssFeed.xml(AtomFeedTest.feed(SITE), SELF));
    }

    @Test
    void jsonFeedIsWrittenAsItsGoldenFileSays() {
        new Golden("golden/feed", "", ".json").check("corrections", JsonFeed.json(AtomFeedTest.feed(SITE), SELF));
    }

    @Test
    void aFeedReaderFindsTheSameInAtomAndInRss() {
        Feed feed = AtomFeedTest.feed(SITE);
        SyndFeed atom = FeedChecker.read(AtomFeed.xml(feed, Optional.of(SELF)));
        SyndFeed rss = FeedChecker.read(RssFeed.xml(feed, SELF));
        assertThat(atom.getFeedType()).isEqualTo("atom_1.0");
        assertThat(rss.getFeedType()).isEqualTo("rss_2.0");
        assertThat(rss.getTitle()).isEqualTo(atom.getTitle()).isEqualTo("Corrections: Keepers & others");
        assertThat(rss.getDescription()).isEqualTo(atom.getDescription());
        assertThat(rss.getEntries()).hasSameSizeAs(feed.entries());
        for (int i = 0; i < rss.getEntries().size(); i++) {
            SyndEntry one = atom.getEntries().get(i);
            SyndEntry other = rss.getEntries().get(i);
            assertThat(other.getUri()).isEqualTo(one.getUri()).startsWith("urn:uuid:");
            assertThat(other.getTitle()).isEqualTo(one.getTitle());
            assertThat(other.getLink()).isEqualTo(one.getLink());
            assertThat(other.getPublishedDate()).isEqualTo(one.getUpdatedDate());
            assertThat(other.getCategories().get(0).getName())
                    .isEqualTo(one.getCategories().get(0).getName());
        }
    }

    /** RSS 2.0.11: a channel must have title, link and description; an item title or description; a guid that is no address says so. */
    @Test
    void rssHasWhatItsSpecificationRequires() throws Exception {
        Channel channel =
                (Channel) new WireFeedInput().build(new StringReader(RssFeed.xml(AtomFeedTest.feed(SITE), SELF)));
        assertThat(List.of(channel.getTitle(), channel.getLink(), channel.getDescription(), channel.getLanguage()))
                .containsExactly("Corrections: Keepers & others", SITE, "Every change & its reason.", "en");
        assertThat(channel.getItems()).extracting(Item::getTitle).doesNotContainNull();
        assertThat(channel.getItems())
                .allSatisfy(item -> assertThat(item.getGuid().isPermaLink()).isFalse());
        assertThat(channel.getItems())
                .extracting(item -> item.getPubDate().toInstant().toString())
                .containsExactly("2026-11-24T00:00:00Z", "2026-11-20T00:00:00Z");
        // it is read as HTML
        assertThat(channel.getItems().get(0).getDescription().getValue()).startsWith("It said: 11 &lt; 12.");
    }

    @Test
    void jsonFeedFitsItsSchema() {
        assertThat(FeedChecker.check("feed.json", JsonFeed.json(AtomFeedTest.feed(SITE), SELF)))
                .isEmpty();
        assertThat(FeedChecker.check("feed.json", "{\"version\": \"https://jsonfeed.org/version/1.1\", \"items\": []}"))
                .isNotEmpty();
    }

    @Test
    void anyTextComesBackAsItWas() {
        Gen.forAll(gen -> {
            String text = gen.text();
            Feed.Entry entry = new Feed.Entry(text, text, SITE, LocalDate.EPOCH, text, text);
            Feed feed = new Feed(text, "en", text, text, SITE, LocalDate.EPOCH, text, List.of(entry));
            JsonNode item = JsonMapper.shared()
                    .readTree(JsonFeed.json(feed, SELF))
                    .path("items")
                    .path(0);
            assertThat(item.path("content_text").asString()).isEqualTo(text);
            assertThat(FeedChecker.read(RssFeed.xml(feed, SELF)).getEntries()).hasSize(1);
        });
    }
}
