package explainer;

import static org.assertj.core.api.Assertions.assertThat;

import explainer.entity.Extra;
import explainer.graph.Drafts;
import explainer.testing.CaseFile;
import explainer.testing.LinkOracle;
import explainer.testing.SiteFixture;
import explainer.testing.Slow;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a site may be without: it is not made, and nothing leads to it. */
@Slow
class LeaveOutTest {
    private static final String ADDRESS = "https://example.org/keepers/";
    private static final Pattern MARKDOWN_LINK = Pattern.compile("]\\(<?([^()<>]+)>?\\)");

    /** What would stand in the site. */
    private static final Map<Extra, String> FILES = Map.of(
            Extra.BRIEFS, "(?:.*/)?brief/index\\.html",
            Extra.SEARCH, "search/.*|assets/(?:mini)?search.*",
            Extra.FEEDS, "(?:corrections/)?(?:feed\\.xml|rss\\.xml|feed\\.json)",
            Extra.CALENDAR, "events\\.ics",
            Extra.MARKDOWN, "llms\\.txt|.*\\.md",
            Extra.DATA, "(facts|quotes|disputes|sources)/\\1\\.json|schemas/[a-z]+\\.schema\\.json",
            Extra.SCHEMAS, "schemas/content/.*",
            Extra.ICONS, "site\\.webmanifest|assets/icon-.*",
            Extra.REPORT, "report/.*");

    @TempDir
    Path folder;

    @Test
    void aSiteThatSaysNothingHasEverything() {
        SortedMap<String, byte[]> site = fair("");
        FILES.forEach((extra, files) -> assertThat(site.keySet()).as(extra.id()).anyMatch(path -> path.matches(files)));
        assertThat(text(site, "index.html")).contains("application/ld+json");
        assertThat(faults(site)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void whatIsLeftOutIsGoneAndNothingLeadsThere(Extra extra) {
        SortedMap<String, byte[]> site = fair("leave-out: [" + extra.id() + "]\n");
        FILES.forEach((each, files) -> assertThat(site.keySet().stream().anyMatch(path -> path.matches(files)))
                .as(each.id())
                .isEqualTo(each != extra));
        assertThat(text(site, "index.html").contains("application/ld+json")).isEqualTo(extra != Extra.LINKED_DATA);
        assertThat(faults(site)).isEmpty();
    }

    @Test
    void aSiteWithoutAnyOfItLeadsNowhereElse() {
        String all = Stream.of(Extra.values()).map(Extra::id).collect(Collectors.joining(", "));
        SortedMap<String, byte[]> site = fair("leave-out: [" + all + "]\ndownloads: false\ncards: false\n");
        FILES.forEach(
                (extra, files) -> assertThat(site.keySet()).as(extra.id()).noneMatch(path -> path.matches(files)));
        assertThat(faults(site)).isEmpty();
        assertThat(text(site, "index.html")).doesNotContain("ld+json", "Take it along", "rel=\"manifest\"");
    }

    /** Those of pages, and of the list of texts for programs. */
    private static List<String> faults(SortedMap<String, byte[]> site) {
        List<String> faults = new ArrayList<>(new LinkOracle(site).faults());
        site.keySet().stream()
                .filter(path -> path.matches("llms\\.txt|.*\\.md"))
                .forEach(path -> MARKDOWN_LINK
                        .matcher(text(site, path))
                        .results()
                        .map(link -> link.group(1))
                        .filter(address -> address.startsWith(ADDRESS))
                        .map(address -> address.substring(ADDRESS.length()).replaceFirst("#.*", ""))
                        .filter(to -> !site.containsKey(to.isEmpty() || to.endsWith("/") ? to + "index.html" : to))
                        .forEach(to -> faults.add(path + " leads to " + to)));
        return faults;
    }

    private SortedMap<String, byte[]> fair(String settings) {
        Map<String, String> parts = CaseFile.all("sites", ".site").stream()
                .filter(file -> file.name().equals("lantern-fair.site"))
                .findFirst()
                .orElseThrow()
                .parts();
        SiteFixture site = SiteFixture.in(folder).withRealTemplates().writeAll(parts);
        site.write("content/site.yaml", parts.get("content/site.yaml") + "\nurl: \"" + ADDRESS + "\"\n" + settings);
        SortedMap<String, byte[]> files = new TreeMap<>();
        Build.run(Build.Request.of(site.root(), Drafts.LEFT_OUT))
                .outputs()
                .orElseThrow()
                .files()
                .forEach((path, output) -> files.put(path.value(), output.content()));
        return files;
    }

    private static String text(SortedMap<String, byte[]> site, String path) {
        return new String(site.get(path), StandardCharsets.UTF_8);
    }
}
