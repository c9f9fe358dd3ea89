package explainer;

import static org.assertj.core.api.Assertions.assertThat;

import explainer.base.SitePath;
import explainer.graph.Drafts;
import explainer.output.Output;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An oracle that knows nothing of our graph: it reads the finished pages as a browser does and follows every address. */
class PublishedLinksTest {
    private static final Pattern CSS_URL = Pattern.compile("url\\(\"?([^\")]+)\"?\\)");

    private static final Map<String, Output> FILES = new TreeMap<>();
    private static final Map<String, Document> PAGES = new TreeMap<>();

    @BeforeAll
    static void build() {
        BuildReport report = Build.run(new Build.Request(Path.of(""), Optional.empty(), Drafts.LEFT_OUT));
        report.outputs().orElseThrow().files().forEach((path, output) -> FILES.put(path.value(), output));
        FILES.forEach((path, output) -> {
            if (path.endsWith(".html")) {
                PAGES.put(path, Jsoup.parse(new String(output.content(), StandardCharsets.UTF_8)));
            }
        });
    }

    @Test
    void everyAddressInThePagesLeadsToAFileAndEveryFragmentToAnElement() {
        List<String> broken = new ArrayList<>();
        int followed = 0;
        for (Map.Entry<String, Document> page : PAGES.entrySet()) {
            for (Element element : page.getValue().select("[href], [src]")) {
                if (element.normalName().equals("base")) {
                    continue;
                }
                String address = element.hasAttr("href") ? element.attr("href") : element.attr("src");
                if (address.matches("(https?|mailto|tel):.*")) {
                    continue;
                }
                followed++;
                follow(page.getKey(), address).ifPresent(why -> broken.add(page.getKey() + " → " + address + ": " + why));
            }
        }
        assertThat(broken).isEmpty();
        assertThat(followed).isGreaterThan(1000);
    }

    @Test
    void everyAddressInTheStyleSheetLeadsToAFile() {
        List<String> broken = new ArrayList<>();
        FILES.forEach((path, output) -> {
            if (path.endsWith(".css")) {
                Matcher url = CSS_URL.matcher(new String(output.content(), StandardCharsets.UTF_8));
                while (url.find()) {
                    follow(path, url.group(1)).ifPresent(why -> broken.add(url.group(1) + ": " + why));
                }
            }
        });
        assertThat(broken).isEmpty();
    }

    @Test
    void thePagesWorkAtAnyPlaceBecauseTheirAddressesAreRelative() {
        PAGES.forEach((path, page) -> page.select("[href], [src]").stream()
                .filter(element -> !element.normalName().equals("base"))
                .map(element -> element.hasAttr("href") ? element.attr("href") : element.attr("src"))
                .forEach(address -> assertThat(address).as(path).doesNotStartWith("/").doesNotStartWith("file:")));
    }

    @Test
    void nothingIsLoadedFromAnotherHostAndThereIsNoScript() {
        PAGES.forEach((path, page) -> {
            assertThat(page.select("script, iframe, object, embed")).as(path).isEmpty();
            assertThat(page.select("img[src^=http], link[href^=http]:not([rel=canonical]):not([rel=license])")).as(path).isEmpty();
            assertThat(page.select("[style]")).as(path).isEmpty();
        });
    }

    @Test
    void idsAreUniqueOnEachPageAndThoseWeMakeHoldAFullStop() {
        PAGES.forEach((path, page) -> {
            Map<String, Integer> counts = new HashMap<>();
            page.select("[id]").forEach(element -> counts.merge(element.id(), 1, Integer::sum));
            assertThat(counts.entrySet().stream().filter(entry -> entry.getValue() > 1)).as(path).isEmpty();
            assertThat(page.select("[id]").stream()
                            .filter(element -> element.normalName().matches("(?!h[1-6]).*") || element.closest(".prose") == null)
                            .map(Element::id)
                            .filter(id -> !id.equals("main") && !id.contains(".")))
                    .as(path + ": an id without a full stop can meet a heading's")
                    .isEmpty();
        });
    }

    /** Why an address leads nowhere, if it does. */
    private static Optional<String> follow(String from, String address) {
        URI resolved = URI.create("site:/" + from.replace(" ", "%20")).resolve(address.replace(" ", "%20"));
        String path = URLDecoder.decode(resolved.getRawPath().substring(1).replace("+", "%2B"), StandardCharsets.UTF_8);
        if (!SitePath.isValid(path) || !FILES.containsKey(path)) {
            return Optional.of("no file " + path);
        }
        String fragment = resolved.getRawFragment();
        if (fragment == null || !PAGES.containsKey(path)) {
            return Optional.empty();
        }
        String id = URLDecoder.decode(fragment.replace("+", "%2B"), StandardCharsets.UTF_8);
        return PAGES.get(path).getElementById(id) == null ? Optional.of("no element " + id) : Optional.empty();
    }
}
