package explainer.testing;

import explainer.entity.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.node.JsonNodeFactory;

/** Random values for declared keys, as YAML that stands on one line; most of them are right. */
public final class FormGen implements Form.Visitor<String> {
    // each is right for one pattern at least, and wrong for another
    private static final List<String> POOL = List.of(
            "2019",
            "1955-04",
            "2019-10-26",
            "fixed",
            "az-Latn",
            "en",
            "AZ",
            "un-doc",
            "a.b_c:d",
            "баку",
            "404",
            "un-doc, para. 12",
            " un-doc ,",
            "fact:members-2019",
            "quote:maduro-oil",
            "key-points",
            "page:old-page",
            "/old/page.html",
            "/summit/",
            "https://example.org/a?b#c",
            "HTTP://example.org/бакы/",
            "desk@example.org",
            "example.org",
            "{} members",
            "of the {}, most",
            "",
            "-",
            "two words",
            "A_B",
            "a--b",
            "10/25/2019",
            "2019-13-01",
            "{}{}",
            "example",
            "//",
            "yes");

    private final Gen gen;

    public FormGen(Gen gen) {
        this.gen = gen;
    }

    /** Keys and values of a map, every required one and some others. */
    public List<String> entries(Form.Keys form) {
        return gen.shuffled(form.keys()).stream()
                .filter(key -> key.isRequired() || gen.chance(25))
                .map(key -> key.name() + ": " + value(key))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private String value(Form.Key key) {
        return !key.isRequired() && gen.chance(6)
                ? gen.pick(List.of("", "null", "\"\"", "\"  \""))
                : key.form().accept(this);
    }

    /** A text that a pattern refuses. */
    public String refusedBy(String regex) {
        return quoted(
                gen.pick(matching(Pattern.compile(regex).asMatchPredicate().negate())));
    }

    private static List<String> matching(Predicate<String> test) {
        return POOL.stream().filter(test).toList();
    }

    private String fitting(String regex) {
        String text = gen.pick(matching(Pattern.compile(regex).asMatchPredicate()));
        // some of them are a number without the marks
        return text.matches("[a-z0-9-]+") && gen.chance(50) ? text : quoted(text);
    }

    private static String quoted(String text) {
        return JsonNodeFactory.instance.stringNode(text).toString();
    }

    @Override
    public String words(Form.Words form) {
        if (gen.chance(15)) {
            return gen.pick(List.of("2019", "1.5", "true", "No", "-7", "0x1F", "1e3", "158 to 159"));
        }
        String blank = gen.chance(20) ? " \u3000\u00a0  " : " ";
        String text = "A " + gen.text() + blank + "b";
        // exactly as long as it may be, or that and more of blanks
        return quoted(
                gen.chance(20)
                        ? (gen.chance(50) ? "   " : "")
                                + "𝐀ä".repeat(form.longest() / 3)
                                + (gen.chance(50) ? "\t\t" : "")
                        : text);
    }

    @Override
    public String pattern(Form.Pattern form) {
        return fitting(form.regex());
    }

    @Override
    public String day(Form.Day form) {
        return gen.pick(List.of("2019-10-25", "\"1961-09-01\"", "2024-02-29", "0001-12-31"));
    }

    @Override
    public String flag(Form.Flag form) {
        return gen.pick(List.of("true", "false", "\"true\"", "'false'"));
    }

    @Override
    public String choice(Form.Choice form) {
        return gen.pick(form.words());
    }

    @Override
    public String reference(Form.Reference form) {
        return fitting(form.regex());
    }

    @Override
    public String inline(Form.Inline form) {
        return gen.pick(List.of("\"It met, *all* of it. [@un-doc]\"", "It met in 2019.", "2019", "'It''s'", "\"ə ß\""));
    }

    @Override
    public String items(Form.Items form) {
        return gen.list(3, () -> form.item().accept(this)).stream().collect(Collectors.joining(", ", "[", "]"));
    }

    @Override
    public String variants(Form.Variants form) {
        return gen.pick(form.each()).accept(this);
    }

    @Override
    public String open(Form.Open form) {
        return "{a: b}";
    }

    @Override
    public String keys(Form.Keys form) {
        return entries(form).stream().collect(Collectors.joining(", ", "{", "}"));
    }
}
