package explainer.output.json;

import explainer.base.Span;
import explainer.content.prose.TextBlock;
import explainer.entity.Dispute;
import explainer.entity.Fact;
import explainer.entity.Name;
import explainer.entity.Quote;
import explainer.entity.SourceKind;
import explainer.entity.When;
import explainer.ledger.Balance;
import explainer.ledger.Figures;
import explainer.ledger.PageBalance;
import explainer.ledger.SourceMix;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The balance as JSON. The keys stay as they are; more may come.
 *
 * <pre>
 * as-of                  day by which facts are judged overdue
 * pages                  list, the front page first: page (its id), title, file, the figures, and
 *   without-evidence     list of blocks: file, line, words (the first of them)
 *   waivers              list of places: file, line, check (fact, term or quote), reason
 * total                  the figures of all pages
 * overdue                list of ids of facts
 * unused                 facts, quotes, disputes: lists of ids
 * coverage               source (id of the article), statements, covered, missing (list of statements); null without an article
 *
 * The figures:
 * words, grade           grade: Automated Readability Index, one decimal; null without a sentence
 * sentences              all, claims, with-evidence, share (of the claims, 0 to 1, three decimals; null without a claim)
 * blocks-without-evidence, waiver-count
 * sources                all, and by-kind, by-country, by-language, by-side, by-origin: number by key; "none" where it is not known
 * facts                  all, and by-status: number by status, all four
 * quotes, disputes       numbers
 * oldest-as-of           2019-10-25, 2019-10 or 2019; null if nothing can change
 * </pre>
 */
public final class BalanceJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private BalanceJson() {}

    public static String of(Balance balance) {
        ObjectNode root = NODES.objectNode();
        root.put("as-of", balance.asOf().toString());
        root.set("pages", list(balance.pages(), BalanceJson::page));
        root.set("total", figures(balance.total(), NODES.objectNode()));
        root.set("overdue", ids(balance.overdue(), Fact::id));
        ObjectNode unused = root.putObject("unused");
        unused.set("facts", ids(balance.unusedFacts(), Fact::id));
        unused.set("quotes", ids(balance.unusedQuotes(), Quote::id));
        unused.set("disputes", ids(balance.unusedDisputes(), Dispute::id));
        root.set("coverage", balance.coverage().map(BalanceJson::coverage).orElse(NODES.nullNode()));
        return JsonText.of(root);
    }

    private static JsonNode page(PageBalance page) {
        ObjectNode out = NODES.objectNode();
        out.put("page", page.page().slug().value());
        out.put("title", page.page().title().text());
        out.put("file", page.page().source().path());
        figures(page.figures(), out);
        out.set("without-evidence", list(page.bare(), BalanceJson::bare));
        out.set("waivers", list(page.waivers(), BalanceJson::waiver));
        return out;
    }

    private static ObjectNode figures(Figures figures, ObjectNode out) {
        out.put("words", figures.words());
        out.set("grade", rounded(figures.reading().grade(), 1));
        ObjectNode sentences = out.putObject("sentences");
        sentences.put("all", figures.sentences());
        sentences.put("claims", figures.claims());
        sentences.put("with-evidence", figures.supported());
        sentences.set("share", rounded(figures.share(), 3));
        out.put("blocks-without-evidence", figures.bare());
        out.put("waiver-count", figures.waivers());
        out.set("sources", sources(figures.sources()));
        ObjectNode facts = out.putObject("facts");
        facts.put(
                "all",
                figures.facts().values().stream().mapToInt(count -> count).sum());
        facts.set("by-status", counts(figures.facts(), Fact.Status::id));
        out.put("quotes", figures.quotes());
        out.put("disputes", figures.disputes());
        out.put("oldest-as-of", figures.oldestAsOf().map(When::iso).orElse(null));
        return out;
    }

    private static JsonNode sources(SourceMix sources) {
        ObjectNode out = NODES.objectNode();
        out.put("all", sources.count());
        out.set("by-kind", counts(sources.byKind(), SourceKind::id));
        out.set("by-country", counts(sources.byCountry(), key -> key));
        out.set("by-language", counts(sources.byLanguage(), key -> key));
        out.set("by-side", counts(sources.bySide(), key -> key));
        out.set("by-origin", counts(sources.byOrigin(), key -> key));
        return out;
    }

    private static <K> JsonNode counts(SortedMap<K, Integer> counts, Function<K, String> key) {
        ObjectNode out = NODES.objectNode();
        counts.forEach((each, count) -> out.put(key.apply(each), count));
        return out;
    }

    private static JsonNode bare(PageBalance.Bare bare) {
        return place(bare.span()).put("words", bare.words());
    }

    private static JsonNode waiver(TextBlock.Waiver waiver) {
        return place(waiver.span()).put("check", waiver.check()).put("reason", waiver.reason());
    }

    private static ObjectNode place(Span span) {
        return NODES.objectNode()
                .put("file", span.file().path())
                .put("line", span.from().line());
    }

    private static JsonNode coverage(Balance.Covered covered) {
        ObjectNode out = NODES.objectNode();
        out.put("source", covered.source());
        out.put("statements", covered.statements());
        out.put("covered", covered.covered());
        out.set("missing", list(covered.missing(), name -> NODES.stringNode(name.text())));
        return out;
    }

    private static <T> JsonNode ids(List<T> entries, Function<T, Name> id) {
        return list(entries, entry -> NODES.stringNode(id.apply(entry).text()));
    }

    private static <T> JsonNode list(List<T> entries, Function<T, JsonNode> node) {
        ArrayNode out = NODES.arrayNode();
        entries.forEach(entry -> out.add(node.apply(entry)));
        return out;
    }

    private static JsonNode rounded(OptionalDouble number, int decimals) {
        return number.isEmpty()
                ? NODES.nullNode()
                : NODES.numberNode(BigDecimal.valueOf(number.getAsDouble()).setScale(decimals, RoundingMode.HALF_EVEN));
    }
}
