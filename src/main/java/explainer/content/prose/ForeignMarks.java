package explainer.content.prose;

import explainer.base.Diagnostic;
import explainer.base.Edit;
import explainer.base.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds marks within a line that other systems know, wikis, note keepers and site generators, and this language shows as they stand. */
final class ForeignMarks {
    private static final String SHOWN = "this is shown as it stands: ";
    private static final String PICTURE = "(?i:\\.(?:png|jpe?g|gif|svg|webp))";
    private static final Pattern NAME_OF_PICTURE = Pattern.compile("([^\"'\\s/]+" + PICTURE + ")(?=[\"'\\s]|$)");
    private static final Pattern TITLE = Pattern.compile("(?:title|caption|alt)=[\"“]([^\"“”]+)[\"”]");

    private static final List<Form> FORMS = List.of(
            new Form(
                    "![[",
                    "!\\[\\[([^\\[\\]|#\\n]{1,200})(?:[|#][^\\[\\]\\n]{0,200})?]]",
                    "these brackets show no image and no page",
                    found -> NAME_OF_PICTURE.matcher(found.group(1)).find()
                            ? picture("what it shows", found.group(1).strip())
                            : "to link to the page write [[" + found.group(1).strip() + "]]"),
            new Form(
                    "''",
                    "(?<![\\p{L}\\p{Nd}'])('{5}|'''|'')(?=[^\\s'])((?:[^'\\n]|'(?!')){1,300})(?<!\\s)\\1(?!['\\p{L}\\p{Nd}])",
                    "emphasis is written with stars",
                    found -> "write " + "*".repeat(Math.min(3, found.group(1).length() - 1)) + found.group(2)
                            + "*".repeat(Math.min(3, found.group(1).length() - 1))),
            new Form(
                    "==",
                    "(?<![=!<>\\p{L}\\p{Nd}])==(?=[^\\s=])([^=\\n]{1,300})(?<!\\s)==(?![=\\p{L}\\p{Nd}])",
                    "there is no mark for a highlight",
                    found -> "write **" + found.group(1) + "** for strong words, or *" + found.group(1) + "*"),
            new Form(
                    "%%",
                    "%%([^%\\n]{1,300})%%",
                    "readers see this comment",
                    found -> "write <!-- " + found.group(1).strip() + " -->"),
            new Form(
                    "[",
                    "(?<!\\[)\\[((?:http|" + LiteralText.TAKEN
                            + "{4})[^\\s\\[\\]]{1,300})[ \\t]+([^\\[\\]\\n]{1,200})](?![(\\[])",
                    "a link has its words in square brackets and its address in round ones",
                    found -> "write [" + found.group(2).strip() + "](" + found.group(1) + ")",
                    found -> found.group(1).startsWith("http")),
            new Form(
                    "{{", "\\{\\{[<%]([^{}\\n]{1,300})[%>]}}", "there are no shortcodes here", ForeignMarks::shortcode),
            new Form(
                    "{%",
                    "\\{%([^{}\\n]{1,300})%}",
                    "there are no template tags here",
                    found -> "take it away: a page has only words and Markdown"));

    // a file or evidence cannot be meant as words
    private static final Pattern SWAPPED =
            Pattern.compile("\\(([^()\\n]{1,200})\\)\\[([^\\s\\[\\]]{1,300})](?![(\\[])");
    private static final Pattern FILE = Pattern.compile("[^\\s:]+\\.(?:md|png|jpe?g|gif|svg|pdf|csv|txt)(?:#\\S*)?");

    private final LiteralText text;
    private final List<Diagnostic> found = new ArrayList<>();

    private ForeignMarks(LiteralText text) {
        this.text = text;
    }

    static List<Diagnostic> in(LiteralText text) {
        ForeignMarks marks = new ForeignMarks(text);
        FORMS.forEach(marks::search);
        marks.swapped();
        return marks.found;
    }

    private void search(Form form) {
        if (!text.has(form.sign)) {
            return;
        }
        Matcher matcher = form.pattern.matcher(text.text());
        while (matcher.find()) {
            Found match = new Found(text, matcher.toMatchResult());
            if (form.isMeant.apply(match)) {
                found.add(Diagnostic.of(ProseCode.DOUBTFUL_MARK, match.place(), SHOWN + form.why)
                        .help(form.help.apply(match)));
            }
        }
    }

    private void swapped() {
        if (!text.has(")[")) {
            return;
        }
        Matcher matcher = SWAPPED.matcher(text.text());
        while (matcher.find()) {
            Found match = new Found(text, matcher.toMatchResult());
            String address = match.group(2);
            boolean isOwn = EvidenceKind.of(address).isPresent()
                    || FILE.matcher(address).matches();
            if (isOwn || address.startsWith("http")) {
                String right = "[" + match.group(1) + "](" + address + ")";
                found.add(Diagnostic.of(
                                isOwn ? ProseCode.BROKEN_MARK : ProseCode.DOUBTFUL_MARK,
                                match.place(),
                                SHOWN + "words stand in square brackets, their address in round ones")
                        .help("write " + right)
                        .fixedBy(new Edit(match.place(), right)));
            }
        }
    }

    private static String shortcode(Found found) {
        Matcher name = NAME_OF_PICTURE.matcher(found.group(1));
        Matcher title = TITLE.matcher(found.group(1));
        return name.find()
                ? picture(title.find() ? title.group(1) : "what it shows", name.group(1))
                : "take it away: a page has only words and Markdown";
    }

    private static String picture(String words, String name) {
        return "write ![" + words + "](../assets/" + name.substring(name.lastIndexOf('/') + 1) + ")";
    }

    /**
     * A mark of another system.
     *
     * @param sign in whatever the pattern finds: few texts have one, and it is found sooner
     * @param isMeant asked of what the pattern finds, for what it cannot see
     */
    private record Form(
            String sign, Pattern pattern, String why, Function<Found, String> help, Function<Found, Boolean> isMeant) {
        Form(String sign, String pattern, String why, Function<Found, String> help) {
            this(sign, pattern, why, help, found -> true);
        }

        Form(String sign, String pattern, String why, Function<Found, String> help, Function<Found, Boolean> isMeant) {
            this(sign, Pattern.compile(pattern), why, help, isMeant);
        }
    }

    /** What has been found; its groups are as written, whatever else has been read in them. */
    private record Found(LiteralText text, MatchResult match) {
        String group(int group) {
            return text.written(match.start(group), match.end(group));
        }

        Span place() {
            return text.span(match.start(), match.end());
        }
    }
}
