package explainer.content.prose;

import explainer.base.Diagnostic;
import explainer.base.Edit;
import explainer.base.Slug;
import explainer.base.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds marks, links and images that are written almost right, which Markdown shows as they stand. What names evidence or a file cannot be
 * meant so and is an error; any other brackets may be, and are a warning.
 */
final class HalfWrittenMarks {
    private static final int LONGEST = 300;
    private static final Pattern MEETING = Pattern.compile("]([ \\t\\u00a0]*\\n?[ \\t\\u00a0]*)\\(");
    private static final Pattern EVIDENCE = Pattern.compile(
            "\\s*(fact|quote|dispute)\\s*:\\s*([\\p{L}\\p{Nd}_](?:[\\p{L}\\p{Nd}_.:-]*[\\p{L}\\p{Nd}_])?)(.*)",
            Pattern.DOTALL);
    private static final String ENDING = "\\.(?:md|png|jpe?g|gif|svg|pdf|csv|txt)(?:#[^\\s.,;]*)?";
    private static final Pattern FILE =
            Pattern.compile("\\s*([^\\s()]+" + ENDING + ")(?=[\\s.,;]|$)(.*)", Pattern.DOTALL);
    private static final Pattern FILE_WITH_BLANKS = Pattern.compile("\\s*([^()\"“”„«]+" + ENDING + ")\\s*");
    private static final Pattern WEB = Pattern.compile("\\s*(https?://\\S*[^\\s.,;])(.*)", Pattern.DOTALL);
    private static final Pattern CAPTION = Pattern.compile("\\s+[\"'“”„«»‘’‚‹›]([^\"“”„«»‘’‚‹›]*)[\"'“”„«»‘’‚‹›]\\s*");
    private static final Pattern NO_WORDS =
            Pattern.compile("!\\((fact|quote|dispute):\\s*([\\p{L}\\p{Nd}_][^\\s()]{0,200})\\)?");
    private static final Pattern ONE_BEHIND =
            Pattern.compile("\\[\\[([\\p{L}\\p{Nd}#][^\\[\\]\\n]{0,200})(](?!])|(?=\\n|$))");
    private static final Pattern ONE_BEFORE = Pattern.compile("(?<!\\[)\\[([\\p{L}\\p{Nd}#][^\\[\\]\\n]{0,200})]]");
    private static final String LITERALLY = "; for the characters themselves write \\[";

    private final LiteralText text;
    private final String shown;
    private final List<Diagnostic> found = new ArrayList<>();

    private HalfWrittenMarks(LiteralText text) {
        this.text = text;
        this.shown = text.text();
    }

    static List<Diagnostic> in(LiteralText text) {
        // each pattern finds only what has these characters, and few texts have them
        boolean canMeet = text.has("]") && text.has("(");
        boolean canLackWords = text.has("!(");
        boolean canBeWiki = text.has("[[") || text.has("]]");
        if (!canMeet && !canLackWords && !canBeWiki) {
            return List.of();
        }
        HalfWrittenMarks marks = new HalfWrittenMarks(text);
        if (canMeet) {
            marks.bracketsThatMeet();
        }
        if (canLackWords) {
            marks.withoutWords();
        }
        if (canBeWiki) {
            marks.wikiLinks();
        }
        return marks.found;
    }

    /** Square brackets before round ones: a link that is none. */
    private void bracketsThatMeet() {
        Matcher meeting = MEETING.matcher(shown);
        while (meeting.find()) {
            int open = openBefore(meeting.start());
            if (open < 0) {
                continue;
            }
            int image = open > 0 && shown.charAt(open - 1) == '!' ? 1 : 0;
            int from = meeting.end();
            int limit = Math.min(shown.length(), from + LONGEST);
            int to = from;
            while (to < limit && shown.charAt(to) != ')' && shown.charAt(to) != '\n') {
                to++;
            }
            boolean isClosed = to < shown.length() && shown.charAt(to) == ')';
            new Almost(
                            open - image,
                            isClosed ? to + 1 : to,
                            text.written(open - image, meeting.start() + 1),
                            text.written(from, to),
                            !meeting.group(1).isEmpty(),
                            isClosed)
                    .judge();
        }
    }

    /** The square bracket that this place closes, if it is near; -1 if there is none. */
    private int openBefore(int close) {
        for (int at = close - 1; at >= Math.max(0, close - LONGEST); at--) {
            if (shown.charAt(at) == ']') {
                return -1;
            }
            if (shown.charAt(at) == '[') {
                return at;
            }
        }
        return -1;
    }

    /**
     * What would be a link if it were written right.
     *
     * @param words with their square brackets
     * @param address what stands after the round bracket, up to the one that closes it or the end of the line
     * @param isApart whether a blank stands between the brackets
     */
    private final class Almost {
        private final int from;
        private final int to;
        private final String words;
        private final String address;
        private final boolean isApart;
        private final boolean isClosed;

        Almost(int from, int to, String words, String address, boolean isApart, boolean isClosed) {
            this.from = from;
            this.to = to;
            this.words = words;
            this.address = address;
            this.isApart = isApart;
            this.isClosed = isClosed;
        }

        void judge() {
            Matcher evidence = EVIDENCE.matcher(address);
            Matcher file = FILE.matcher(address);
            Matcher spaced = FILE_WITH_BLANKS.matcher(address);
            Matcher web = WEB.matcher(address);
            if (evidence.matches()) {
                wrong(ProseCode.BROKEN_MARK, evidence.group(1) + ":" + evidence.group(2), evidence.group(3));
            } else if (file.matches() && (!isApart || isClosed && isCaption(file.group(2)))) {
                wrong(ProseCode.BROKEN_MARK, file.group(1), file.group(2));
            } else if (!isApart && isClosed && spaced.matches()) {
                blankInName(spaced.group(1));
            } else if (web.matches()) {
                wrong(ProseCode.DOUBTFUL_MARK, web.group(1), web.group(2));
            } else if (!isApart && isClosed && !address.isBlank()) {
                report(
                        ProseCode.DOUBTFUL_MARK,
                        "this is shown as it stands: an address cannot hold a blank",
                        "write " + words + "(address)" + LITERALLY);
            }
        }

        private static boolean isCaption(String rest) {
            return rest.isBlank() || CAPTION.matcher(rest).matches();
        }

        private void wrong(ProseCode code, String target, String rest) {
            if (!isApart && isClosed && address.equals(target)) {
                report(
                        ProseCode.DOUBTFUL_MARK,
                        "this is shown as it stands: " + ProseReader.NESTED,
                        ProseReader.MOVE_OUT);
                return;
            }
            Matcher caption = CAPTION.matcher(rest);
            boolean hasCaption = caption.matches();
            boolean keepsCaption = hasCaption && EvidenceKind.of(target).isEmpty();
            String right = words + "(" + target + (keepsCaption ? " \"" + caption.group(1) + "\"" : "") + ")";
            String why = isApart
                    ? "a blank stands between the two pairs of brackets"
                    : !isClosed || !rest.isBlank() && !hasCaption
                            ? "the round bracket is not closed behind the address"
                            : hasCaption && !keepsCaption
                                    ? "evidence has no caption here"
                                    : hasCaption
                                            ? "a caption stands between straight quotation marks"
                                            : "a blank stands in the address";
            Diagnostic diagnostic = Diagnostic.of(code, place(), "this is shown as it stands: " + why)
                    .help("write " + right + (code == ProseCode.DOUBTFUL_MARK ? LITERALLY : ""));
            found.add(
                    isClosed && code == ProseCode.BROKEN_MARK && (rest.isBlank() || hasCaption)
                            ? diagnostic.fixedBy(new Edit(place(), right))
                            : diagnostic);
        }

        private void blankInName(String name) {
            int slash = name.lastIndexOf('/') + 1;
            int dot = name.lastIndexOf('.');
            String near = Slug.slugify(name.substring(slash, dot));
            String right = name.substring(0, slash) + (near.isEmpty() ? "name" : near) + name.substring(dot);
            report(
                    ProseCode.BROKEN_MARK,
                    "this is shown as it stands: an address cannot hold a blank",
                    "write " + words + "(" + right.replace(' ', '-') + "), and name the file so");
        }

        private Span place() {
            return text.span(from, to);
        }

        private void report(ProseCode code, String message, String help) {
            found.add(Diagnostic.of(code, place(), message).help(help));
        }
    }

    private void withoutWords() {
        Matcher mark = NO_WORDS.matcher(shown);
        while (mark.find()) {
            Optional<EvidenceKind> kind = EvidenceKind.of(mark.group(1) + ":");
            String address = mark.group(1) + ":" + mark.group(2);
            found.add(Diagnostic.of(
                            ProseCode.BROKEN_MARK,
                            text.span(mark.start(), mark.end()),
                            "this is shown as it stands: it has no words in square brackets")
                    .help(
                            kind.equals(Optional.of(EvidenceKind.FACT))
                                    ? "write [words](" + address + ")"
                                    : "write ![what it shows](" + address + ")"));
        }
    }

    private void wikiLinks() {
        Matcher behind = ONE_BEHIND.matcher(shown);
        while (behind.find()) {
            doubtful(behind, "[[" + behind.group(1).strip() + "]]");
        }
        Matcher before = ONE_BEFORE.matcher(shown);
        while (before.find()) {
            if (!isOpen(before.start())) {
                doubtful(before, "[[" + before.group(1).strip() + "]]");
            }
        }
    }

    /** Whether square brackets around this place are still to be closed. */
    private boolean isOpen(int at) {
        String before = shown.substring(Math.max(0, at - LONGEST), at);
        return before.lastIndexOf('[') > before.lastIndexOf(']');
    }

    private void doubtful(Matcher match, String right) {
        found.add(Diagnostic.of(
                        ProseCode.DOUBTFUL_MARK,
                        text.span(match.start(), match.end()),
                        "this is shown as it stands: a link to a page has two square brackets on both sides")
                .help("write " + right + LITERALLY));
    }
}
