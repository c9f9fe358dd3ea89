package explainer;

import static org.assertj.core.api.Assertions.assertThat;

import explainer.testing.GitProject;
import explainer.testing.SiteFixture;
import explainer.testing.Slow;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** The gate that lets no published claim change without a word, on real repositories. */
@Slow
class HistoryTest {
    private static final String FACTS = "content/data/facts.yaml";
    private static final String QUOTES = "content/data/quotes.yaml";
    private static final String DISPUTES = "content/data/disputes.yaml";
    private static final String CORRECTIONS = "content/data/corrections.yaml";
    private static final String PAGE = "content/summit/baku-summit.md";
    private static final String HOME = "content/index.md";

    private static final Pattern HEAD = Pattern.compile("(?m)^\\S+:\\d+:\\d+: error\\[([a-z-]+)]: .*$");
    private static final Pattern ENTRY = Pattern.compile("(?ms)^- page: .*?^  claims: .*?$");

    @TempDir
    Path folder;

    private GitProject project;
    private StringWriter out = new StringWriter();
    private StringWriter err = new StringWriter();

    @BeforeEach
    void publish() {
        project = GitProject.in(folder.resolve("one"), folder.resolve("one"));
        write(project);
        project.commit();
    }

    private static void write(GitProject project) {
        project.write("content/data/sources.yaml", """
                - id: first
                  type: webpage
                  kind: news
                  title: First
                - id: second
                  type: webpage
                  kind: news
                  title: Second
                """)
                .write(FACTS, """
                - id: members-2019
                  statement: "The Movement had 120 members in October 2019."
                  value: 120
                  unit: members
                  as-of: 2025-08
                  review-by: 2027-06-30
                  status: reported
                  sources: [first]

                - id: said-so
                  statement: "The text was a step further."
                  as-of: fixed
                  status: attributed
                  says: "Foreign Ministry"
                  sources: [first]

                - id: summit-dates
                  statement: "The summit met in Baku in October 2019."
                  date: 2019-10-25
                  end: 2019-10-26
                  as-of: fixed
                  status: reported
                  sources: [first]
                """)
                .write(QUOTES, """
                - id: oil
                  text: "He said \\"oil\\" and 80 percent."
                  speaker: "Nicolás Maduro"
                  role: "President of Venezuela"
                  date: 2019-10-25
                  occasion: "Opening of the summit"
                  language: en
                  translation: translated
                  source: first
                """)
                .write(DISPUTES, """
                - id: term
                  question: "How long was the term?"
                  positions:
                    - who: "The ministry"
                      says: "It was three years."
                      sources: [first]
                    - who: "The agency"
                      says: "It was four years."
                      sources: [second]
                  not-disputed: "It began in 2019."
                  finding: "This site writes four years."
                """)
                .write(PAGE, """
                ---
                title: The Baku summit
                kind: event
                summary: A summary that is long enough for search results and for link previews.
                updated: 2026-11-20
                key-points:
                  - The *summit* met in [[old-page]] on [25 and 26 October 2019](fact:summit-dates). [@first]
                  - "It closed with four documents, so called."
                ---

                It had [120 members](fact:members-2019). [@first]
                """)
                .write("content/old-page.md", SiteFixture.page("The old page", "Words. [@first]\n"))
                .write("content/a-draft.md", """
                ---
                title: A draft
                kind: event
                summary: A summary that is long enough for search results and for link previews.
                draft: true
                key-points: [Nothing is published here.]
                ---
                """)
                .write(HOME, """
                ---
                title: Fixture
                summary: A front page that has all it needs and nothing that a test could stumble over.
                question: Does it work?
                answer: It works well. [@first]
                key-points:
                  - The first point.
                  - The second point.
                updated: 2026-11-21
                ---
                See [[baku-summit]] and [[old-page]].
                """);
    }

    static Stream<Arguments> claimsThatChange() {
        return Stream.of(
                edit(
                        "statement",
                        FACTS,
                        "had 120 members in",
                        "had 121 members in",
                        "fact:members-2019",
                        "[-120-] {+121+}"),
                edit(
                        "value",
                        FACTS,
                        "value: 120",
                        "value: 121",
                        "fact:members-2019",
                        "Value: [-120-] {+121+} members."),
                edit(
                        "unit",
                        FACTS,
                        "unit: members",
                        "unit: observers",
                        "fact:members-2019",
                        "120 [-members.-] {+observers.+}"),
                edit("date", FACTS, "end: 2019-10-26", "end: 2019-10-27", "fact:summit-dates", "{+2019-10-27.+}"),
                edit(
                        "status",
                        FACTS,
                        "2027-06-30\n  status: reported",
                        "2027-06-30\n  status: disputed\n  dispute: term",
                        "fact:members-2019",
                        "Status: [-reported.-] {+disputed.+}"),
                edit(
                        "says",
                        FACTS,
                        "says: \"Foreign Ministry\"",
                        "says: \"Defence Ministry\"",
                        "fact:said-so",
                        "[-Foreign-] {+Defence+} Ministry."),
                removal("fact", FACTS, "- id: said-so", "fact:said-so", "it said: The text was a step further."),
                edit("text", QUOTES, "80 percent", "75 percent", "quote:oil", "[-80-] {+75+} percent.”"),
                edit(
                        "speaker",
                        QUOTES,
                        "Nicolás Maduro",
                        "Hugo Chávez",
                        "quote:oil",
                        "Speaker: [-Nicolás Maduro.-] {+Hugo Chávez.+}"),
                edit("role", QUOTES, "President of", "Chancellor of", "quote:oil", "[-President-] {+Chancellor+}"),
                edit(
                        "role removed",
                        QUOTES,
                        "  role: \"President of Venezuela\"\n",
                        "",
                        "quote:oil",
                        "[-Role: President of Venezuela.-]"),
                edit("date", QUOTES, "date: 2019-10-25", "date: 2019-10", "quote:oil", "[-2019-10-25.-] {+2019-10.+}"),
                edit("occasion", QUOTES, "Opening of", "Close of", "quote:oil", "[-Opening-] {+Close+}"),
                removal("quote", QUOTES, "- id: oil", "quote:oil", "it said: “He said \"oil\" and 80 percent.”"),
                edit(
                        "position",
                        DISPUTES,
                        "It was three years",
                        "It was five years",
                        "dispute:term",
                        "[-three-] {+five+}"),
                edit(
                        "new position",
                        DISPUTES,
                        "  not-disputed",
                        "    - who: \"A third\"\n      says: \"It was two years.\"\n      sources: [first]\n  not-disputed",
                        "dispute:term",
                        "{+A third: It was two years.+}"),
                edit(
                        "not disputed",
                        DISPUTES,
                        "It began in 2019",
                        "It began in 2020",
                        "dispute:term",
                        "Not disputed: It began in [-2019.-] {+2020.+}"),
                edit("finding", DISPUTES, "writes four", "writes five", "dispute:term", "[-four-] {+five+}"),
                edit(
                        "finding removed",
                        DISPUTES,
                        "  finding: \"This site writes four years.\"\n",
                        "",
                        "dispute:term",
                        "[-Finding: This site writes four years.-]"),
                removal(
                        "dispute",
                        DISPUTES,
                        "- id: term",
                        "dispute:term",
                        "it said: How long was the term? The ministry: It was three years."),
                edit(
                        "key point",
                        PAGE,
                        "closed with four",
                        "closed with five",
                        "key-points",
                        "a key point of \"baku-summit\" has changed and no correction says so: It closed with [-four-] {+five+} documents"),
                edit(
                        "key point removed",
                        PAGE,
                        "  - \"It closed with four documents, so called.\"\n",
                        "",
                        "key-points",
                        "[-It closed with four documents, so called.-]"),
                edit(
                        "title in a key point",
                        "content/old-page.md",
                        "title: The old page",
                        "title: The new page",
                        "key-points",
                        "in The [-old-] {+new+} page on"),
                edit(
                        "answer",
                        HOME,
                        "It works well.",
                        "It works.",
                        "key-points",
                        "the answer or a key point of the front page has changed and no correction says so: Answer: It [-works well.-] {+works.+}"),
                edit(
                        "point of the front page",
                        HOME,
                        "The first point.",
                        "The first paragraph.",
                        "key-points",
                        "The first [-point.-] {+paragraph.+}"));
    }

    private static Arguments edit(String what, String path, String from, String to, String claim, String message) {
        return change(what + " in " + path, project -> project.edit(path, from, to), claim, message);
    }

    private static Arguments removal(String what, String path, String entry, String claim, String message) {
        return change(
                what + " removed",
                project -> {
                    List<String> entries = List.of(project.read(path).split("(?m)(?=^- id: )"));
                    project.write(
                            path,
                            String.join(
                                    "",
                                    entries.stream()
                                            .filter(each -> !each.startsWith(entry + "\n"))
                                            .toList()));
                },
                claim,
                message);
    }

    private static Arguments change(String what, Consumer<GitProject> change, String claim, String message) {
        return Arguments.of(what, change, claim, message);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("claimsThatChange")
    void aChangedClaimOwesTheEntryThatItsMessageProposes(
            String what, Consumer<GitProject> change, String claim, String message) {
        change.accept(project);
        assertThat(changes("HEAD")).isEqualTo(1);
        assertThat(codes()).containsExactly("silent-edit");
        assertThat(err.toString())
                .contains(message)
                .contains("claims: [\"" + claim + "\"]")
                .containsPattern("1 claim changed since [0-9a-f]{7}, 0 with an entry, 1 without\n$");

        project.append(CORRECTIONS, entries() + "\n");
        assertThat(changes("HEAD")).as(err.toString()).isZero();
        assertThat(out.toString()).containsPattern("1 claim changed since [0-9a-f]{7}, 1 with an entry, 0 without\n$");
        assertThat(err.toString()).isEmpty();
    }

    static Stream<Arguments> editsThatOweNothing() {
        return Stream.of(
                free("nothing", project -> {}),
                free("a new fact", project -> project.append(FACTS, """

                        - id: new
                          statement: "It is new."
                          as-of: fixed
                          status: reported
                          sources: [first]
                        """)),
                free("a new quotation", project -> project.append(QUOTES, """

                        - id: new
                          text: "New words."
                          speaker: "Somebody"
                          date: 2019
                          occasion: "Somewhere"
                          language: en
                          translation: original
                          source: first
                        """)),
                free("a new page", project -> project.write("content/new.md", SiteFixture.page("New", "New."))),
                free(
                        "a new key point",
                        project -> project.edit(HOME, "  - The second", "  - A new one.\n  - The second")),
                free(
                        "another order",
                        project -> project.edit(
                                HOME,
                                "  - The first point.\n  - The second point.\n",
                                "  - The second point.\n  - The first point.\n")),
                free(
                        "the order of positions",
                        project -> project.edit(
                                        DISPUTES,
                                        "    - who: \"The ministry\"\n      says: \"It was three years.\"\n      sources: [first]\n",
                                        "")
                                .edit(
                                        DISPUTES,
                                        "  not-disputed",
                                        "    - who: \"The ministry\"\n      says: \"It was three years.\"\n      sources: [first]\n  not-disputed")),
                free(
                        "another source",
                        project -> project.edit(
                                FACTS,
                                "2027-06-30\n  status: reported\n  sources: [first]",
                                "2027-06-30\n  status: reported\n  sources: [second]")),
                free("another day of review", project -> project.edit(FACTS, "2027-06-30", "2028-06-30")),
                free("an earlier as-of", project -> project.edit(FACTS, "as-of: 2025-08", "as-of: 2025-07")),
                free(
                        "a later as-of with a new source",
                        project -> project.edit(FACTS, "as-of: 2025-08", "as-of: 2026-08")
                                .edit(
                                        FACTS,
                                        "2027-06-30\n  status: reported\n  sources: [first]",
                                        "2027-06-30\n  status: reported\n  sources: [first, second]")),
                free(
                        "a later as-of with a note",
                        project -> project.edit(
                                FACTS,
                                "as-of: 2025-08",
                                "as-of: 2026-08\n  review-note: \"The list still shows it.\"")),
                free(
                        "markup of a key point",
                        project -> project.edit(
                                PAGE,
                                "The *summit* met in [[old-page]] on [25 and 26 October 2019](fact:summit-dates). [@first]",
                                "The summit  met in **[[The old page]]** on 25 and 26 October 2019. [@second]")),
                free("the text of a page", project -> project.edit(PAGE, "It had", "It then had")),
                free("another folder", project -> project.move("content/old-page.md", "content/elsewhere/old-page.md")),
                free("a draft", project -> project.edit("content/a-draft.md", "Nothing", "Something")),
                free("a draft removed", project -> project.delete("content/a-draft.md")),
                free(
                        "a renamed page",
                        project -> project.move(PAGE, "content/summit/summit-2019.md")
                                .edit(
                                        "content/summit/summit-2019.md",
                                        "kind: event\n",
                                        "kind: event\nredirects: [/baku-summit/]\naliases: [baku-summit]\n")));
    }

    private static Arguments free(String what, Consumer<GitProject> change) {
        return Arguments.of(what, change);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("editsThatOweNothing")
    void whatChangesNoPublishedClaimOwesNothing(String what, Consumer<GitProject> change) {
        change.accept(project);
        assertThat(changes("HEAD")).as(err.toString()).isZero();
        assertThat(out.toString()).containsPattern("^0 claims changed since [0-9a-f]{7}\n$");
    }

    @Test
    void aRemovedPageOwesAnEntryOrAnAddress() {
        project.edit(HOME, " and [[old-page]]", "").edit(PAGE, "met in [[old-page]] on", "met in The old page on");
        project.delete("content/old-page.md");
        assertThat(changes("HEAD")).isEqualTo(1);
        assertThat(err.toString())
                .startsWith(CORRECTIONS + ":1:1: error[silent-edit]: the page \"old-page\" was published and is gone")
                .contains("with \"redirects: [/old-page/]\" there; or add to " + CORRECTIONS)
                .contains("claims: [\"page:old-page\"]");
        String entry = entries();

        project.edit(PAGE, "kind: event\n", "kind: event\nredirects: [/old-page/]\n");
        assertThat(changes("HEAD")).as(err.toString()).isZero();
        project.edit(PAGE, "redirects: [/old-page/]\n", "").append(CORRECTIONS, entry);
        assertThat(changes("HEAD")).as(err.toString()).isZero();
        assertThat(out.toString()).contains("1 claim changed", "1 with an entry");
    }

    @Test
    void aPageThatBecomesADraftIsGone() {
        project.edit("content/old-page.md", "kind: concept\n", "kind: concept\ndraft: true\n")
                .edit(HOME, " and [[old-page]]", "")
                .edit(PAGE, "met in [[old-page]] on", "met in The old page on");
        assertThat(changes("HEAD")).isEqualTo(1);
        assertThat(err.toString()).contains("the page \"old-page\" was published and is gone");
    }

    @Test
    void theKeyPointsOfARenamedPageAreThoseOfItsNewName() {
        project.move(PAGE, "content/summit/summit-2019.md")
                .edit(
                        "content/summit/summit-2019.md",
                        "kind: event\n",
                        "kind: event\nredirects: [/baku-summit/]\naliases: [baku-summit]\n")
                .edit("content/summit/summit-2019.md", "closed with four", "closed with five");
        assertThat(changes("HEAD")).isEqualTo(1);
        assertThat(err.toString())
                .contains("a key point of \"summit-2019\" has changed")
                .contains("- page: summit-2019\n");
        project.write(CORRECTIONS, entries());
        assertThat(changes("HEAD")).as(err.toString()).isZero();
    }

    @Test
    void anEntryNamesThePageAndTheDayAndQuotesWhatYamlWouldMisread() {
        project.edit(FACTS, "value: 120", "value: 121").edit(QUOTES, "80 percent", "75 percent");
        changes("HEAD", "--as-of=2026-11-26");
        assertThat(err.toString()).contains("""
                - page: baku-summit
                  date: 2026-11-26
                  kind: correction
                  said: "The Movement had 120 members in October 2019. Value: 120 members."
                  says: "The Movement had 120 members in October 2019. Value: 121 members."
                  why: "…"
                  claims: ["fact:members-2019"]
                """).contains("""
                - page: index
                  date: 2026-11-26
                  kind: correction
                  said: "“He said \\"oil\\" and 80 percent.”"
                  says: "“He said \\"oil\\" and 75 percent.”"
                  why: "…"
                  claims: ["quote:oil"]
                """).contains("2 claims changed since");
        changes("HEAD");
        assertThat(err.toString())
                .as("the day on which the page was last checked")
                .contains("- page: baku-summit\n  date: 2026-11-20\n")
                .contains("- page: index\n  date: 2026-11-21\n");
    }

    @ParameterizedTest
    @CsvSource({
        "json,   /diagnostics/0/help",
        "sarif,  /runs/0/results/0/message/text",
    })
    void theEntryThatIsProposedIsWholeInEveryFormForPrograms(String format, String place) {
        project.edit(FACTS, "value: 120", "value: 121");
        changes("HEAD");
        String entry = entries().replace("It was wrong.", "…").stripTrailing();
        assertThat(changes("HEAD", "--format=" + format)).isEqualTo(1);
        assertThat(JsonMapper.shared().readTree(out.toString()).at(place).asString())
                .contains(entry);
        assertThat(err.toString()).contains("1 claim changed since").doesNotContain("silent-edit]");

        assertThat(changes("HEAD", "--format=github")).isEqualTo(1);
        assertThat(out.toString().replace("%0A", "\n").replace("%25", "%"))
                .startsWith("::error file=content/data/facts.yaml,line=")
                .contains(entry);
        assertThat(err.toString()).contains("1 claim changed since");
    }

    @Test
    void theFirstOfSeveralIsSaidAgainAtTheEnd() {
        project.edit(FACTS, "value: 120", "value: 121").edit(QUOTES, "80 percent", "75 percent");
        changes("HEAD");
        assertThat(err.toString().lines().filter(line -> line.startsWith("First: ")))
                .singleElement()
                .asString()
                .startsWith("First: content/data/facts.yaml:")
                .contains("error[silent-edit]: ");
    }

    @Test
    void aChangedKeyPointIsComparedWithTheOneInItsPlace() {
        project.edit(HOME, "  - The first point.", "  - Something else that is new.\n  - The very first point.");
        assertThat(changes("HEAD")).isEqualTo(1);
        assertThat(err.toString())
                .startsWith(HOME + ":8:5: error[silent-edit]")
                .contains("no correction says so: The {+very+} first point.\n")
                .contains("says: \"The very first point.\"");
    }

    @Test
    void oneEntryMayExplainSeveralClaimsAndNeedNotBeACorrection() {
        project.edit(FACTS, "value: 120", "value: 121")
                .edit(QUOTES, "80 percent", "75 percent")
                .edit(HOME, "The first point.", "The first paragraph.");
        project.write(CORRECTIONS, entry("index", "update", "[\"fact:members-2019\", \"quote:oil\", key-points]"));
        assertThat(changes("HEAD")).as(err.toString()).isZero();
        assertThat(out.toString()).contains("3 claims changed since").contains("3 with an entry, 0 without");
    }

    @Test
    void anEntryExplainsTheKeyPointsOfItsOwnPageOnly() {
        project.edit(HOME, "The first point.", "The first paragraph.");
        project.write(CORRECTIONS, entry("baku-summit", "correction", "[key-points]"));
        assertThat(changes("HEAD")).isEqualTo(1);
        assertThat(codes()).containsExactly("silent-edit");
    }

    @Test
    void anEntryOnADraftExplainsNothing() {
        project.write(
                "content/hidden.md",
                "---\ntitle: Hidden\nkind: concept\nsummary: A summary that is long enough for search results.\ndraft: true\n---\nText.\n");
        project.edit(FACTS, "value: 120", "value: 121");
        project.write(CORRECTIONS, entry("hidden", "correction", "[\"fact:members-2019\"]"));
        assertThat(changes("HEAD")).isEqualTo(1);
        assertThat(codes()).contains("silent-edit");
    }

    @Test
    void aPublishedEntryExplainsNoNewChange() {
        project.write(CORRECTIONS, entry("index", "correction", "[\"fact:members-2019\"]"));
        project.commit();
        project.edit(FACTS, "value: 120", "value: 121");
        assertThat(changes("HEAD")).isEqualTo(1);
        assertThat(codes()).containsExactly("silent-edit");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-08", "fixed"})
    void aFactIsNotRenewedWithoutEvidence(String asOf) {
        project.edit(FACTS, "as-of: 2025-08", "as-of: 2025-08\n  review-note: \"As before.\"");
        project.edit(FACTS, "  review-by: 2027-06-30\n", "");
        project.commit();
        project.edit(FACTS, "as-of: 2025-08", "as-of: " + asOf);
        assertThat(changes("HEAD")).isEqualTo(1);
        assertThat(codes()).containsExactly("rubber-stamp");
        assertThat(err.toString())
                .contains(FACTS + ":1:7: error[rubber-stamp]: the fact \"members-2019\" was seen to hold up to 2025-08")
                .endsWith("; 1 other error\n");
        project.edit(FACTS, "As before.", "The list of November still shows it.");
        assertThat(changes("HEAD")).as(err.toString()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"said: \"A.\"", "says: \"B.\"", "date: 2026-11-22", "kind: correction", "page: index"})
    void aPublishedCorrectionIsNotEdited(String line) {
        project.write(CORRECTIONS, entry("index", "correction", "[\"fact:members-2019\"]"));
        project.commit();
        String other = Map.of(
                        "said",
                        "said: \"Aa.\"",
                        "says",
                        "says: \"Bb.\"",
                        "date",
                        "date: 2026-11-23",
                        "kind",
                        "kind: update",
                        "page",
                        "page: baku-summit")
                .get(line.substring(0, 4));
        project.edit(CORRECTIONS, line, other);
        assertThat(changes("HEAD")).isEqualTo(1);
        assertThat(codes()).containsExactly("altered-correction");
        assertThat(err.toString())
                .contains("the correction of 2026-11-22 on \"index\" is not as it was published")
                .contains(entry("index", "correction", "[\"fact:members-2019\"]"));
    }

    @Test
    void aPublishedCorrectionIsNotRemoved() {
        project.write(CORRECTIONS, entry("index", "correction", "[\"fact:members-2019\"]"));
        project.commit();
        project.delete(CORRECTIONS);
        assertThat(changes("HEAD")).isEqualTo(1);
        assertThat(err.toString())
                .startsWith(
                        CORRECTIONS
                                + ":1:1: error[altered-correction]: the correction of 2026-11-22 on \"index\" was published and is gone");
        project.write(CORRECTIONS, entries());
        assertThat(changes("HEAD")).as(err.toString()).isZero();
    }

    @Test
    void theReasonAndTheClaimsOfACorrectionMayBeBettered() {
        project.write(CORRECTIONS, entry("index", "correction", "[\"fact:members-2019\"]"));
        project.commit();
        project.edit(CORRECTIONS, "why: \"C.\"", "why: \"The list says so.\"")
                .edit(CORRECTIONS, "claims: [\"fact:members-2019\"]", "claims: [\"quote:oil\"]");
        assertThat(changes("HEAD")).as(err.toString()).isZero();
    }

    @Test
    void aCorrectionMovesWithItsPage() {
        project.write(CORRECTIONS, entry("baku-summit", "correction", "[key-points]"));
        project.commit();
        project.move(PAGE, "content/summit/summit-2019.md")
                .edit(
                        "content/summit/summit-2019.md",
                        "kind: event\n",
                        "kind: event\nredirects: [/baku-summit/]\naliases: [baku-summit]\n")
                .edit(CORRECTIONS, "page: baku-summit", "page: summit-2019");
        assertThat(changes("HEAD")).as(err.toString()).isZero();
    }

    @Test
    void aMisspeltClaimIsReportedWithTheNearestName() {
        project.write(CORRECTIONS, entry("index", "correction", "[\"fact:member-2019\", \"page:olt-page\"]"));
        assertThat(changes("HEAD")).isEqualTo(1);
        assertThat(codes()).containsExactly("unknown-claim", "unknown-claim");
        assertThat(err.toString())
                .contains("there is no fact \"member-2019\", and there was none at")
                .contains("help: did you mean \"fact:members-2019\"?")
                .contains("help: did you mean \"page:old-page\"?");
    }

    @Test
    void anEntryStandsOnAPageThatShowsWhatItNames() {
        project.edit(FACTS, "value: 120", "value: 121");
        project.write(CORRECTIONS, entry("index", "correction", "[\"fact:members-2019\"]"));
        assertThat(changes("HEAD")).isEqualTo(1);
        assertThat(codes()).containsExactly("unrelated-page");
        assertThat(err.toString())
                .startsWith(CORRECTIONS
                        + ":1:9: error[unrelated-page]: the page \"index\" shows nothing of what this correction names")
                .contains("help: name a page that does: baku-summit")
                .contains("1 claim changed since")
                .contains("1 with an entry");
        project.edit(CORRECTIONS, "page: index", "page: baku-summit");
        assertThat(changes("HEAD")).as(err.toString()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[\"quote:oil\"]",
                "[\"quote:oil\", \"fact:members-2019\"]",
                "[key-points]",
                "[\"page:old-page\"]",
                "[]"
            })
    void whatNoPageShowsMayBeCorrectedOnAny(String claims) {
        project.edit(QUOTES, "80 percent", "75 percent").edit(HOME, "The first point.", "The first paragraph.");
        project.write(CORRECTIONS, entry("index", "correction", claims));
        changes("HEAD");
        assertThat(codes()).doesNotContain("unrelated-page");
    }

    @Test
    void aPageMayHaveShownTheClaimBefore() {
        project.edit(FACTS, "value: 120", "value: 121").edit(PAGE, "[120 members](fact:members-2019)", "members");
        project.append(HOME, "It had [121](fact:members-2019) members.\n");
        for (String page : List.of("baku-summit", "index")) {
            project.write(CORRECTIONS, entry(page, "correction", "[\"fact:members-2019\"]"));
            assertThat(changes("HEAD")).as(err.toString()).isZero();
        }
    }

    @Test
    void anEntryOnADraftThatNobodyHasReadIsRefused() {
        project.edit(QUOTES, "80 percent", "75 percent");
        project.write(CORRECTIONS, entry("a-draft", "correction", "[\"quote:oil\"]"));
        assertThat(changes("HEAD")).isEqualTo(1);
        assertThat(err.toString()).contains("the page \"a-draft\" is a draft that no reader has seen");
    }

    @Test
    void anEntryInQuiteOtherWordsIsAWarning() {
        project.edit(FACTS, "value: 120", "value: 121");
        project.write(CORRECTIONS, """
                - page: baku-summit
                  date: 2026-11-22
                  kind: correction
                  said: "Something else was written here."
                  says: "In October 2019 the Movement had 121 members."
                  why: "It was wrong."
                  claims: ["fact:members-2019"]
                """);
        assertThat(changes("HEAD")).isZero();
        assertThat(err.toString())
                .startsWith(
                        CORRECTIONS + ":4:9: warning[other-words]: \"said\" has hardly a word of what was published")
                .contains(
                        "help: readers must find the place again; it said: The Movement had 120 members in October 2019. Value: 120 members.");
        project.edit(CORRECTIONS, "Something else was written here.", "It gave 120 members for 2019.")
                .edit(CORRECTIONS, "In October 2019 the Movement had 121 members.", "We mended a mistake of ours.");
        assertThat(changes("HEAD")).isZero();
        assertThat(err.toString())
                .contains("\"says\" has hardly a word of what stands there now")
                .doesNotContain("\"said\" has");
    }

    @Test
    void whatOfARevisionCouldNotBeReadIsSaid() {
        String page = project.read(PAGE);
        project.write(PAGE, "---\ntitle: \"never closed\n---\n").write("content/data/terms.yaml", "a: [");
        project.commit();
        project.write(PAGE, page).delete("content/data/terms.yaml");
        assertThat(changes("HEAD")).as(err.toString()).isZero();
        assertThat(err.toString())
                .containsPattern(
                        "^content:1:1: warning\\[unread-revision]: what was published at [0-9a-f]{7} could not all be read, and is not all compared: ")
                .contains("content/data/terms.yaml, content/summit/baku-summit.md");
        project.delete("content").write("README.md", "Soon.");
        String empty = project.commit();
        write(project);
        project.write("content/site.yaml", "title: T\nlanguage: en\n");
        assertThat(changes(empty)).as(err.toString()).isZero();
        assertThat(err.toString())
                .containsPattern(
                        "warning\\[unread-revision]: the revision [0-9a-f]{7} has no content, so nothing counts as published");
    }

    @Test
    void aProjectMayLieAnywhereInItsRepository() {
        GitProject inside = GitProject.in(folder.resolve("two"), folder.resolve("two/sites/explainer"));
        write(inside);
        inside.commit();
        inside.edit(FACTS, "value: 120", "value: 121");
        project = inside;
        assertThat(changes("main")).isEqualTo(1);
        assertThat(err.toString()).startsWith(FACTS + ":1:7: error[silent-edit]");
    }

    @Test
    void aLinkedWorkingTreeHasTheHistoryOfItsRepository() throws IOException {
        Path linked = folder.resolve("linked");
        Path state = Files.createDirectories(folder.resolve("one/.git/worktrees/linked"));
        Files.writeString(state.resolve("commondir"), "../..\n");
        Files.writeString(state.resolve("HEAD"), "ref: refs/heads/main\n");
        Files.writeString(state.resolve("gitdir"), linked.resolve(".git") + "\n");
        SiteFixture.in(linked).write(".git", "gitdir: " + state + "\n");
        GitProject tree = project;
        assertThat(Main.run(
                        new String[] {"changes", "--since=main", "--project=" + linked},
                        new Console(new PrintWriter(out), new PrintWriter(err), false)))
                .isEqualTo(1);
        assertThat(err.toString()).contains("the fact \"members-2019\" was published and is gone");
        assertThat(tree.root()).isNotEqualTo(linked);
    }

    @Test
    void aRevisionWithoutDataOrContentPublishedNoClaims() {
        GitProject young = GitProject.in(folder.resolve("two"), folder.resolve("two"));
        young.delete("content").write("README.md", "Soon.");
        String empty = young.commit();
        young.write("content/one.md", SiteFixture.page("One", "[@first]"))
                .write("content/site.yaml", "title: T\nlanguage: en\n");
        String pages = young.commit();
        write(young);
        project = young;
        for (String since : List.of(empty, pages)) {
            assertThat(changes(since)).as(err.toString()).isZero();
            assertThat(out.toString()).startsWith("0 claims changed since " + since.substring(0, 7));
        }
    }

    @Test
    void whatCouldNotBeReadInTheRevisionIsNotHeldAgainstAnybody() {
        String facts = project.read(FACTS);
        String quotes = project.read(QUOTES);
        String disputes = project.read(DISPUTES);
        String page = project.read(PAGE);
        project.edit(
                        FACTS,
                        "  statement: \"The Movement had 120 members in October 2019.\"\n",
                        "  claim: \"It had 118.\"\n")
                .edit(FACTS, "2027-06-30\n  status: reported\n", "2027-06-30\n  status: certain\n")
                .edit(QUOTES, "translation: translated", "translation: perhaps")
                .edit(DISPUTES, "      says: \"It was three years.\"\n", "")
                .write(PAGE, "---\ntitle: \"never closed\n---\n")
                .write("content/latin.md", SiteFixture.page("One", "caf\u00e9").getBytes(StandardCharsets.ISO_8859_1))
                .write("content/data/terms.yaml", "a: [")
                .write("content/Bad Name.md", "no front matter");
        project.commit();
        project.delete("content/latin.md")
                .delete("content/data/terms.yaml")
                .delete("content/Bad Name.md")
                .write(FACTS, facts)
                .write(QUOTES, quotes)
                .write(DISPUTES, disputes)
                .write(PAGE, page);
        assertThat(changes("HEAD")).as(err.toString()).isZero();

        project.edit(FACTS, "value: 120", "value: 121");
        assertThat(changes("HEAD")).as("what could be read is compared").isEqualTo(1);
        assertThat(err.toString()).contains("Value: [-120-] {+121+} members.");
    }

    @Test
    void contentWithErrorsIsNotCompared() {
        project.edit(FACTS, "value: 120", "value: 121").edit(HOME, "[[baku-summit]]", "[[baku-sumit]]");
        assertThat(changes("HEAD")).isEqualTo(1);
        assertThat(codes()).containsExactly("broken-link");
        assertThat(err.toString()).endsWith("1 error. The content cannot be compared like this.\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nonsense",
                "origin/main",
                "0123456789012345678901234567890123456789",
                "HEAD~7",
                "a..b",
                "HEAD:content",
                "^",
                "@{u"
            })
    void anUnknownRevisionIsABadArgument(String since) {
        assertThat(changes(since)).isEqualTo(2);
        assertThat(err.toString())
                .startsWith("there is no revision \"" + since + "\" here")
                .contains("fetch-depth: 0")
                .doesNotContain("\tat ");
    }

    @Test
    void withoutARevisionThereIsNothingToCompareWith() {
        assertThat(run("changes", "--project=" + project.root())).isEqualTo(2);
        assertThat(err.toString()).contains("--since");
        assertThat(changes("")).isEqualTo(2);
        assertThat(changes("HEAD", "--as-of=today")).isEqualTo(2);
    }

    @Test
    void aShallowCloneSaysHowToGetTheRest() {
        String old = project.edit(FACTS, "value: 120", "value: 121").commit();
        project.edit(FACTS, "value: 121", "value: 122").commit();
        Path shallow = folder.resolve("shallow");
        GitProject.cloneWithoutHistory(folder.resolve("one"), shallow);
        for (String since : List.of(old, "HEAD~1", "origin/other")) {
            assertThat(run("changes", "--since=" + since, "--project=" + shallow))
                    .isEqualTo(3);
            assertThat(err.toString())
                    .contains("this clone")
                    .contains(since)
                    .contains("git fetch --unshallow")
                    .contains("fetch-depth: 0")
                    .doesNotContain("\tat ");
        }
        assertThat(run("changes", "--since=origin/main", "--project=" + shallow))
                .isZero();
    }

    @Test
    void outsideARepositoryNothingIsKnown() {
        Path alone = folder.resolve("alone");
        SiteFixture.in(alone);
        assertThat(run("changes", "--since=main", "--project=" + alone)).isEqualTo(3);
        assertThat(err.toString()).contains("is in no Git repository");
        assertThat(run("changes", "--since=main", "--project=" + folder.resolve("nowhere")))
                .isEqualTo(3);
        assertThat(err.toString()).contains("there is no folder");
    }

    @Test
    void nothingIsWritten() throws IOException {
        project.edit(FACTS, "value: 120", "value: 121");
        Map<Path, FileTime> before = times(folder);
        changes("HEAD");
        assertThat(times(folder)).isEqualTo(before);
    }

    private static Map<Path, FileTime> times(Path folder) throws IOException {
        Map<Path, FileTime> times = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.toList()) {
                times.put(file, Files.getLastModifiedTime(file));
            }
        }
        return times;
    }

    private static String entry(String page, String kind, String claims) {
        return "- page: " + page + "\n  date: 2026-11-22\n  kind: " + kind
                + "\n  said: \"A.\"\n  says: \"B.\"\n  why: \"C.\"\n  claims: " + claims + "\n";
    }

    /** What the messages propose to paste, with the reason that the editor gives. */
    private String entries() {
        return String.join(
                                "\n",
                                ENTRY.matcher(err.toString())
                                        .results()
                                        .map(MatchResult::group)
                                        .toList())
                        .replace("why: \"…\"", "why: \"It was wrong.\"")
                + "\n";
    }

    private List<String> codes() {
        return HEAD.matcher(err.toString())
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    private int changes(String since, String... more) {
        return run(
                Stream.concat(Stream.of("changes", "--since=" + since, "--project=" + project.root()), Stream.of(more))
                        .toArray(String[]::new));
    }

    private int run(String... args) {
        out = new StringWriter();
        err = new StringWriter();
        return Main.run(args, new Console(new PrintWriter(out), new PrintWriter(err), false));
    }
}
