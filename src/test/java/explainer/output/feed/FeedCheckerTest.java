package explainer.output.feed;

import static org.assertj.core.api.Assertions.assertThat;

import explainer.testing.FeedChecker;
import explainer.testing.Slow;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The grammars of the forms accept our feeds, and see what is wrong with others. */
@Slow
class FeedCheckerTest {
    private static final String SITE = "https://example.org/";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "no id                  | <id>[^<]*</id>                          | ''",
                "an id that is not whole| <id>urn:uuid:                           | <id>",
                "two titles             | (<title>[^<]*</title>)                  | $1$1",
                "an empty title         | <title>[^<]*</title>                    | <title/>",
                "no day                 | <updated>[^<]*</updated>                | ''",
                "a day without a time   | T00:00:00Z                              | ''",
                "a day that is none     | 2026-11-24T                             | 2026-02-30T",
                "no author              | <author>\\s*<name>[^<]*</name>\\s*</author> | ''",
                "an author without name | <name>[^<]*</name>                      | ''",
                "no page                | rel=\"alternate\"                       | rel=\"related\"",
                "a link to nowhere      | href=\"[^\"]*\"                         | ''",
                "a made-up relation     | rel=\"self\"                            | rel=\"own\"",
                "no term                | term=\"[^\"]*\"                         | ''",
                "another element        | <subtitle>[^<]*</subtitle>              | <tagline>x</tagline>",
                "another namespace      | http://www.w3.org/2005/Atom             | http://purl.org/atom/ns#",
                "the same id twice      | urn:uuid:[0-9a-f-]+                     | urn:uuid:0"
            })
    void aFaultOfAtomIsSeen(String what, String found, String instead) {
        String atom = AtomFeed.xml(AtomFeedTest.feed(SITE), Optional.of(SITE + "feed.xml"));
        assertThat(FeedChecker.check("feed.xml", atom)).isEmpty();
        isSeen("feed.xml", atom, found, instead);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "no version             | version=\"2.0\"                          | ''",
                "no title               | <title>[^<]*</title>                     | ''",
                "no link of the channel | <channel>([^#]*?)<link>[^<]*</link>      | <channel>$1",
                "no description         | <description>[^<]*</description>(\\s*<language>) | $1",
                "a link that is a path  | <link>https://example.org/               | <link>",
                "no link to itself      | <atom:link[^>]*>                         | ''",
                "no guid                | <guid[^>]*>[^<]*</guid>                  | ''",
                "a guid for an address  | isPermaLink=\"false\"                    | ''",
                "a day as in Atom       | <pubDate>[^<]*                           | <pubDate>2026-11-24",
                "a zone by its letters  | GMT                                      | CET",
                "another element        | <category>([^<]*)</category>             | <tag>$1</tag>",
                "the same id twice      | urn:uuid:[0-9a-f-]+                      | urn:uuid:0"
            })
    void aFaultOfRssIsSeen(String what, String found, String instead) {
        String rss = RssFeed.xml(AtomFeedTest.feed(SITE), SITE + "rss.xml");
        assertThat(FeedChecker.check("rss.xml", rss)).isEmpty();
        isSeen("rss.xml", rss, found, instead);
    }

    @Test
    void aFeedThatIsNotWellFormedIsNone() {
        assertThat(FeedChecker.check("feed.xml", "<feed xmlns='http://www.w3.org/2005/Atom'>"))
                .isNotEmpty();
    }

    private static void isSeen(String name, String feed, String found, String instead) {
        String faulty = feed.replaceAll(found, instead);
        assertThat(faulty).as("the fault is made").isNotEqualTo(feed);
        assertThat(FeedChecker.check(name, faulty)).isNotEmpty();
    }
}
