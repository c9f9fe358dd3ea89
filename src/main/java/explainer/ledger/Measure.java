package explainer.ledger;

import explainer.entity.Fact;
import explainer.entity.SourceKind;
import explainer.entity.When;
import java.util.Locale;
import java.util.function.Function;

/** A column of the balance: a figure as a text, for the terminal and for the page alike. */
public enum Measure {
    WORDS("words", "Words", "of the page's own text; what an embed shows is not counted", Figures::words),
    GRADE("grade", "Grade", "reading grade, in years of school, by the Automated Readability Index", Measure::grade),
    SENTENCES("sent", "Sentences", "outside headings; a table row is one", Figures::sentences),
    CLAIMS("claims", "Claims", "sentences that state a claim: with a number, a date or a name", Figures::claims),
    SUPPORTED(
            "evid",
            "With evidence",
            "share of the claims with a citation or a mark in the sentence or right behind it",
            Measure::share),
    BARE("bare", "Bare blocks", "blocks that state a claim and show no evidence at all", Figures::bare),
    WAIVERS("waiv", "Waivers", "places where an editor set a check aside", Figures::waivers),
    SOURCES(
            "srcs",
            "Sources",
            "different ones, cited or behind a fact, quotation or dispute",
            figures -> figures.sources().count()),
    ORIGINS(
            "orig",
            "Origins",
            "sources that go back to one agency or document count once",
            figures -> figures.sources().byOrigin().size()),
    DOCUMENT(SourceKind.DOCUMENT, "docs"),
    OFFICIAL(SourceKind.OFFICIAL, "offi"),
    NEWS(SourceKind.NEWS, "news"),
    THINK_TANK(SourceKind.THINK_TANK, "anal"),
    REFERENCE(SourceKind.REFERENCE, "refs"),
    COUNTRIES(
            "ctry",
            "Countries",
            "of the publishers, where known",
            figures -> SourceMix.distinct(figures.sources().byCountry())),
    LANGUAGES(
            "lang",
            "Languages",
            "of the sources",
            figures -> SourceMix.distinct(figures.sources().byLanguage())),
    SIDES(
            "side",
            "Sides",
            "parties that the sources are or speak for",
            figures -> SourceMix.distinct(figures.sources().bySide())),
    CONFIRMED(Fact.Status.CONFIRMED, "conf"),
    REPORTED(Fact.Status.REPORTED, "repo"),
    ATTRIBUTED(Fact.Status.ATTRIBUTED, "attr"),
    DISPUTED(Fact.Status.DISPUTED, "disp"),
    QUOTES("quot", "Quotations", "marked or shown, in disputes too", Figures::quotes),
    DISPUTES("dspt", "Disputes", "marked or shown", Figures::disputes),
    OLDEST("oldest", "Oldest date", "up to which a fact of the page was seen to hold", Measure::oldest);

    private static final String NOTHING = "-";

    private final String head;
    private final String title;
    private final String meaning;
    private final Function<Figures, Object> value;

    Measure(String head, String title, String meaning, Function<Figures, Object> value) {
        this.head = head;
        this.title = title;
        this.meaning = meaning;
        this.value = value;
    }

    Measure(SourceKind kind, String head) {
        this(
                head,
                kind.singular(),
                "sources: " + kind.plural(),
                figures -> figures.sources().byKind().getOrDefault(kind, 0));
    }

    Measure(Fact.Status status, String head) {
        this(
                head,
                status.label(),
                "facts: " + status.meaning(),
                figures -> figures.facts().get(status));
    }

    /** At most six letters, for a terminal. */
    public String head() {
        return head;
    }

    public String title() {
        return title;
    }

    public String meaning() {
        return meaning;
    }

    public String of(Figures figures) {
        return value.apply(figures).toString();
    }

    private static String grade(Figures figures) {
        return figures.reading().grade().stream()
                .mapToObj(grade -> String.format(Locale.ROOT, "%.1f", grade))
                .findFirst()
                .orElse(NOTHING);
    }

    private static String oldest(Figures figures) {
        return figures.oldestAsOf().map(When::iso).orElse(NOTHING);
    }

    /** Rounded down: all of them is said of all of them only. */
    private static String share(Figures figures) {
        return figures.claims() == 0 ? NOTHING : 100 * figures.supported() / figures.claims() + "%";
    }
}
