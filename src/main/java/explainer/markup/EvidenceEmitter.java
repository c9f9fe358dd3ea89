package explainer.markup;

import explainer.base.SitePath;
import explainer.content.prose.EvidenceKind;
import explainer.content.prose.Reference;
import explainer.entity.DateTexts;
import explainer.entity.Dispute;
import explainer.entity.Name;
import explainer.entity.Quote;
import explainer.graph.EvidenceGraph;
import explainer.graph.Target;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.regex.Pattern;

/** Writes facts, quotations and disputes. */
final class EvidenceEmitter {
    private static final Pattern APOSTROPHE = Pattern.compile("(?<=\\p{L})'(?=\\p{L})|(?<=s)'(?=\\s)");

    private final HtmlBuffer out;
    private final SourceMarks sources;
    private final SitePath path;
    private final Locale language;
    private final DateTexts dates;
    private final Optional<PageState> page;

    /** For the text of a page. */
    EvidenceEmitter(HtmlEmitter inline) {
        this(inline.out, inline.page.citations, inline.page.path, inline.page.language, Optional.of(inline.page));
    }

    /** @param page empty on a page that lists all evidence of a kind */
    EvidenceEmitter(HtmlBuffer out, SourceMarks sources, SitePath path, Locale language, Optional<PageState> page) {
        this.out = out;
        this.sources = sources;
        this.path = path;
        this.language = language;
        this.dates = new DateTexts(language);
        this.page = page;
    }

    /** Words in a sentence that rest on evidence. */
    void mark(Target target, Runnable words) {
        PageState state = page.orElseThrow();
        if (target instanceof Target.ToFact to) {
            state.facts.emit(to.fact(), words, state.citations, out);
        } else if (target instanceof Target.ToQuote to) {
            link(EvidenceKind.QUOTE, to.quote().id(), foreign(to.quote()), words);
            sources.emit(to.sources(), out);
        } else if (target instanceof Target.ToDispute to) {
            link(EvidenceKind.DISPUTE, to.dispute().id(), Optional.empty(), words);
        }
    }

    private void link(EvidenceKind kind, Name id, Optional<String> tongue, Runnable words) {
        String address = path.relativize(EvidenceGraph.pathOf(kind)) + "#" + EvidenceGraph.fragmentOf(kind, id.text());
        out.raw("<a").attribute("href", address);
        tongue.ifPresent(tag -> out.attribute("lang", tag));
        out.raw(">");
        words.run();
        out.raw("</a>");
    }

    /** The language of a quotation, where it is not that of the site. */
    private Optional<String> foreign(Quote quote) {
        return Optional.of(quote.language())
                .filter(tongue -> !tongue.getLanguage().equals(language.getLanguage()))
                .map(Locale::toLanguageTag);
    }

    /** Evidence in a paragraph of its own. */
    void embed(Target target) {
        if (target instanceof Target.ToQuote to) {
            quote(to);
        } else if (target instanceof Target.ToDispute to) {
            PageState state = page.orElseThrow();
            state.disputes++;
            dispute(to.dispute(), to.quotes(), Optional.of("dispute." + state.disputes));
        }
    }

    /** A quotation with all that belongs to it. */
    void quote(Target.ToQuote target) {
        Quote quote = target.quote();
        out.raw("<figure class=\"quotation\">\n");
        words(quote, List.of());
        out.raw("<figcaption>\n<p class=\"who\">");
        speaker(quote, target.speaker());
        quote.role().ifPresent(role -> out.raw(", ").text(role.text()));
        out.raw("</p>\n<p class=\"when\">")
                .text(quote.occasion().text())
                .text(", ")
                .raw("<time")
                .attribute("datetime", quote.date().iso())
                .raw(">")
                .text(dates.text(quote.date()))
                .raw("</time>");
        quote.dateNote().ifPresent(note -> out.text(" (" + withoutEnd(note.text()) + ")"));
        out.text(". ").text(quote.translation().label());
        quote.originalLanguage().ifPresent(original -> out.text(" from " + original.getDisplayLanguage(language)));
        out.text(".");
        quote.note().ifPresent(note -> out.text(" " + note.text()));
        sources.emit(List.of(quote.source()), out);
        out.raw("</p>\n</figcaption>\n</figure>\n");
    }

    private static String withoutEnd(String text) {
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }

    private void speaker(Quote quote, Optional<Target.ToPage> speaker) {
        if (speaker.isPresent() && !speaker.get().path().equals(path)) {
            out.raw("<a")
                    .attribute("href", path.relativize(speaker.get().path()))
                    .raw(">")
                    .text(quote.speaker().text())
                    .raw("</a>");
        } else {
            out.text(quote.speaker().text());
        }
    }

    /** @param cited what is cited right after the words; may be empty */
    private void words(Quote quote, List<Reference.Cited> cited) {
        out.raw("<blockquote");
        foreign(quote).ifPresent(tag -> out.attribute("lang", tag));
        // the typesetter's marks: the words are the speaker's
        String text = APOSTROPHE.matcher(quote.text().text()).replaceAll("’");
        out.raw("><p>").text("“" + text + "”");
        if (!cited.isEmpty()) {
            sources.emit(cited, out);
        }
        out.raw("</p></blockquote>\n");
    }

    /** The words that show a position; what it cites already is not cited again. */
    private void words(Quote quote, Dispute.Position position) {
        boolean isCited = position.sources().stream()
                .anyMatch(cited -> cited.id().equals(quote.source().id()));
        words(quote, isCited ? List.of() : List.of(quote.source()));
    }

    /**
     * The positions side by side, all of one type and weight.
     *
     * @param quotes those that positions show, by id
     * @param id fragment; without it the question stands before, as a heading
     */
    void dispute(Dispute dispute, SortedMap<String, Quote> quotes, Optional<String> id) {
        out.raw("<figure class=\"dispute\"");
        id.ifPresent(own -> out.attribute("aria-labelledby", own));
        out.raw(">\n");
        id.ifPresent(own -> out.raw("<figcaption><span class=\"label\">In dispute</span> <span class=\"question\"")
                .attribute("id", own)
                .raw(">")
                .text(dispute.question().text())
                .raw("</span></figcaption>\n"));
        out.raw("<ul class=\"positions\">\n");
        for (Dispute.Position position : dispute.positions()) {
            out.raw("<li>\n<p class=\"who\">").text(position.who().text()).raw("</p>\n");
            Optional<Quote> quote = position.quote().map(name -> quotes.get(name.text()));
            out.raw("<p>").text(position.says().text());
            sources.emit(position.sources(), out);
            out.raw("</p>\n");
            quote.ifPresent(shown -> words(shown, position));
            out.raw("</li>\n");
        }
        out.raw("</ul>\n<dl class=\"common\">\n<dt>Not in dispute</dt><dd>")
                .text(dispute.notDisputed().text())
                .raw("</dd>\n");
        dispute.finding()
                .ifPresent(finding -> out.raw("<dt>What this site writes</dt><dd>")
                        .text(finding.text())
                        .raw("</dd>\n"));
        out.raw("</dl>\n</figure>\n");
    }
}
