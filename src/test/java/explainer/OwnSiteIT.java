package explainer;

import static org.assertj.core.api.Assertions.assertThat;

import explainer.testing.LinkOracle;
import explainer.testing.NuChecker;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The site that the build has just written, as it stands on the disk. */
class OwnSiteIT {
    private static final Path SITE = Path.of("site");

    private static final SortedMap<String, byte[]> FILES = new TreeMap<>();

    @BeforeAll
    static void read() throws IOException {
        try (Stream<Path> files = Files.walk(SITE)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                FILES.put(SITE.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
    }

    @Test
    void everyAddressLeadsSomewhere() {
        LinkOracle oracle = new LinkOracle(FILES);
        assertThat(oracle.faults()).isEmpty();
        assertThat(oracle.followed()).isGreaterThan(1000);
    }

    @Test
    void theHtmlCheckerFindsNothingOnAnyPage() throws Exception {
        NuChecker checker = new NuChecker();
        List<String> faults = new ArrayList<>();
        for (var file : FILES.entrySet()) {
            if (file.getKey().endsWith(".html")) {
                checker.check(new String(file.getValue(), StandardCharsets.UTF_8))
                        .forEach(fault -> faults.add(file.getKey() + ":" + fault));
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void theTopicsThatTheExplainerPromisesAreThere() {
        assertThat(FILES.keySet().stream().filter(path -> path.endsWith("/index.html")))
                .contains(
                        "non-aligned-movement/index.html",
                        "bandung-conference/index.html",
                        "how-nam-decides/index.html",
                        "members-and-observers/index.html",
                        "baku-summit/index.html",
                        "baku-documents/index.html",
                        "baku-declaration/index.html",
                        "baku-texts-on-karabakh/index.html",
                        "azerbaijan-chairmanship/index.html",
                        "military-blocs/index.html",
                        "azerbaijan-and-csto/index.html",
                        "russian-nuclear-plant/index.html",
                        "georgia-and-nato/index.html",
                        "ilham-aliyev/index.html",
                        "nicolas-maduro/index.html",
                        "baku-voices/index.html",
                        "founders/index.html",
                        "nam-summits/index.html",
                        "belgrade-1961/index.html",
                        "havana-1979/index.html",
                        "margarita-2016/index.html",
                        "kampala-2024/index.html",
                        "hikmet-hajiyev/index.html",
                        "elmar-mammadyarov/index.html",
                        "yoweri-museveni/index.html",
                        "azerbaijan/index.html",
                        "armenia/index.html",
                        "venezuela/index.html",
                        "uganda/index.html",
                        "belarus/index.html",
                        "palestine/index.html",
                        "nagorno-karabakh/index.html",
                        "security-council-1993/index.html",
                        "un-vote-2008/index.html",
                        "war-2020/index.html",
                        "september-2023/index.html",
                        "peace-process/index.html",
                        "nam-and-covid/index.html",
                        "later-baku-meetings/index.html",
                        "shusha-declaration/index.html",
                        "declaration-with-russia/index.html",
                        "who-came-to-baku/index.html",
                        "theme-and-programme/index.html",
                        "maduro-oil-claim/index.html",
                        "after-the-chairmanship/index.html",
                        "first-report/index.html",
                        "glossary/index.html",
                        "reading-guide/index.html",
                        "methods/index.html",
                        "facts/index.html",
                        "quotes/index.html",
                        "disputes/index.html",
                        "corrections/index.html",
                        "status/index.html",
                        "sources/index.html",
                        "topics/index.html");
        assertThat(FILES).containsKeys("index.html", "404.html", ".nojekyll", ".gitignore");
    }

    @Test
    void theSiteRestsOnAsMuchEvidenceAsItPromises() {
        assertThat(entries("facts/facts.json", "facts")).hasSizeGreaterThanOrEqualTo(150);
        assertThat(entries("quotes/quotes.json", "quotes")).hasSizeGreaterThanOrEqualTo(20);
        assertThat(entries("disputes/disputes.json", "disputes")).hasSizeGreaterThanOrEqualTo(15);
        assertThat(entries("sources/sources.json", "sources"))
                .filteredOn(source -> !source.get("cited-by").isEmpty())
                .hasSizeGreaterThanOrEqualTo(100);
        assertThat(FILES.keySet().stream().filter(path -> path.endsWith("/index.html")))
                .hasSizeGreaterThanOrEqualTo(40);
    }

    @Test
    void everyPageLeadsToTheEvidenceAndToHowItIsMade() {
        FILES.forEach((path, bytes) -> {
            String html = new String(bytes, StandardCharsets.UTF_8);
            // a page for paper leads back to its own, which has the links
            if (path.endsWith("/index.html")
                    && !html.contains("http-equiv=\"refresh\"")
                    && !html.contains("<body class=\"sheet\">")) {
                assertThat(html)
                        .as(path)
                        .contains(
                                "facts/index.html",
                                "corrections/index.html",
                                "methods/index.html",
                                "corrections/feed.xml");
            }
        });
    }

    private static List<JsonNode> entries(String path, String list) {
        return JsonMapper.builder()
                .build()
                .readTree(FILES.get(path))
                .get(list)
                .valueStream()
                .toList();
    }
}
