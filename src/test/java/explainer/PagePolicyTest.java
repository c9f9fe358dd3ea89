package explainer;

import static org.assertj.core.api.Assertions.assertThat;

import explainer.graph.Drafts;
import explainer.testing.KitchenSink;
import explainer.testing.SiteFixture;
import explainer.testing.Slow;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every page lets a browser do, of a site that uses everything and knows its address and its repository. */
@Slow
class PagePolicyTest {
    // the content editor is a program with a policy of its own
    private static final String EDITOR = "admin/";
    private static final String SITE = "https://example.org/fair/";
    // what a script of the kind is never run as
    private static final List<String> DATA = List.of("application/ld+json", "application/json");

    @TempDir
    static Path folder;

    private static final Map<String, Document> PAGES = new TreeMap<>();

    @BeforeAll
    static void build() throws Exception {
        SiteFixture sink = KitchenSink.withFigures(folder.resolve("sink"));
        sink.write("content/site.yaml", Files.readString(sink.root().resolve("content/site.yaml")) + "\ncms: true\n");
        for (Path project : List.of(sink.root(), Path.of("").toAbsolutePath())) {
            BuildReport report = Build.run(new Build.Request(
                    project,
                    Optional.of(URI.create(SITE)),
                    Optional.of(URI.create("https://github.com/example/fair")),
                    Drafts.SHOWN,
                    Optional.empty(),
                    false));
            assertThat(report.errors()).isEmpty();
            report.outputs().orElseThrow().files().values().stream()
                    .filter(file -> file.path().value().endsWith(".html"))
                    .forEach(file -> PAGES.put(
                            project.getFileName() + ":" + file.path(),
                            Jsoup.parse(new String(file.content(), StandardCharsets.UTF_8))));
        }
        assertThat(PAGES).hasSizeGreaterThan(60);
    }

    private static Map<String, Document> readersPages() {
        return PAGES.entrySet().stream()
                .filter(page -> !page.getKey().contains(":" + EDITOR))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, same) -> one, TreeMap::new));
    }

    private static Map<String, String> policy(Document page) {
        Element meta = page.selectFirst("meta[http-equiv=Content-Security-Policy]");
        Map<String, String> policy = new TreeMap<>();
        for (String part : meta.attr("content").split("; ")) {
            String[] words = part.split(" ", 2);
            policy.put(words[0], words[1]);
        }
        return policy;
    }

    @Test
    void everyPageAllowsWhatItsHeadNamesAndNothingElse() throws Exception {
        for (Map.Entry<String, Document> each : readersPages().entrySet()) {
            Document page = each.getValue();
            Map<String, String> wanted = new TreeMap<>(Map.of(
                    "default-src", "'none'",
                    "connect-src", "'self'",
                    "img-src", "'self'",
                    "form-action", "'none'",
                    "base-uri", page.select("base").isEmpty() ? "'none'" : "'self'"));
            if (!page.select("link[rel=stylesheet]").isEmpty()) {
                wanted.put("style-src", "'self'");
                wanted.put("font-src", "'self'");
            }
            for (Element style : page.select("style")) {
                wanted.put("style-src", "'sha256-" + sha256(style.data()) + "'");
            }
            if (!page.select("script[src]").isEmpty()) {
                wanted.put("script-src", "'self'");
            }
            if (!page.select("link[rel=manifest]").isEmpty()) {
                wanted.put("manifest-src", "'self'");
            }
            assertThat(policy(page)).as(each.getKey()).isEqualTo(wanted);
        }
    }

    @Test
    void thePolicyStandsBeforeAllThatItIsAbout() {
        readersPages().forEach((name, page) -> {
            assertThat(page.head().children().stream()
                            .limit(3)
                            .map(Element::outerHtml)
                            .collect(Collectors.joining("\n")))
                    .as(name)
                    .startsWith("<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\"")
                    .endsWith("<meta name=\"referrer\" content=\"no-referrer\">");
        });
    }

    @Test
    void noPageHasAScriptOrStyleOfItsOwn() {
        readersPages().forEach((name, page) -> {
            assertThat(page.select("[style]")).as(name).isEmpty();
            assertThat(page.select("style")).as(name).hasSize(name.endsWith(":404.html") ? 1 : 0);
            assertThat(page.select("script:not([src])").stream().filter(script -> !DATA.contains(script.attr("type"))))
                    .as(name)
                    .isEmpty();
            assertThat(page.getAllElements().stream()
                            .flatMap(element -> element.attributes().asList().stream())
                            .filter(attribute -> attribute.getKey().startsWith("on")
                                    || attribute.getValue().strip().startsWith("javascript:")))
                    .as(name)
                    .isEmpty();
            assertThat(page.select("form, iframe, object, embed, link[rel=preconnect], link[rel=dns-prefetch]"))
                    .as(name)
                    .isEmpty();
        });
    }

    @Test
    void nothingIsLoadedFromElsewhere() {
        PAGES.forEach((name, page) -> {
            TreeSet<String> loaded = new TreeSet<>();
            page.select("[src], link[href]:not([rel=canonical], [rel=alternate])").stream()
                    .map(element -> element.hasAttr("src") ? element.attr("src") : element.attr("href"))
                    .forEach(loaded::add);
            assertThat(loaded).as(name).allMatch(address -> !address.contains(":") && !address.startsWith("//"));
        });
    }

    @Test
    void aLinkElsewhereSaysSo() {
        long count = readersPages().entrySet().stream()
                .flatMap(each -> each.getValue().select("a[href~=^https?:]").stream()
                        .filter(link -> !link.attr("href").startsWith(SITE))
                        .peek(link -> assertThat(Stream.of(link.attr("rel").split(" ")))
                                .as(each.getKey() + ": " + link)
                                .contains("external", "noopener")))
                .count();
        assertThat(count).isGreaterThan(500);
    }

    @Test
    void theContentEditorReachesItsRepositoryAlone() {
        Document editor = PAGES.entrySet().stream()
                .filter(page -> page.getKey().endsWith(":" + EDITOR + "index.html"))
                .findFirst()
                .orElseThrow()
                .getValue();
        assertThat(policy(editor))
                .containsEntry("default-src", "'none'")
                .containsEntry("connect-src", "'self' blob: data: https://api.github.com")
                .containsEntry("script-src", "'self'");
    }

    private static String sha256(String text) throws Exception {
        return Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }
}
