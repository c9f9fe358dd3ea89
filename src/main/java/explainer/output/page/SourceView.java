package explainer.output.page;

import java.util.List;

/**
 * A source, on a page that cites it and on the page of all sources.
 *
 * @param id fragment: {@code source.2}, or {@code source.example-agency} on the page of all sources
 * @param number on the page that cites it; 0 on the page of all sources
 * @param title as printed by the publisher, or described where {@code titleDescribed}
 * @param titleLanguage its tag, where the title is in another language than the site; else null
 * @param titleDescribed whether the title is our description, so that it stands without quotation marks
 * @param url may be null
 * @param author may be null
 * @param publisher newspaper, agency or body; may be null
 * @param date of publication; may be null
 * @param language its name, in the site's language, where the source is in another one; else null
 * @param kind in words: {@code News report}
 * @param stance what a reader should know about the publisher; may be null
 * @param allSourcesPath its place on the page of all sources
 * @param references the places on this page that cite it; empty on the page of all sources
 * @param citedBy the pages that cite it; empty on a topic page
 * @param origin the agency or document that it goes back to; may be null
 * @param country of the publisher, its name in the site's language; may be null
 * @param side the party that the publisher is or speaks for; may be null
 * @param supports the facts, quotations and disputes that rest on it; empty on a topic page
 */
public record SourceView(
        String id,
        int number,
        String title,
        String titleLanguage,
        boolean titleDescribed,
        String url,
        String author,
        String publisher,
        DateView date,
        String language,
        String kind,
        String stance,
        String allSourcesPath,
        List<BackReferenceView> references,
        List<LinkView> citedBy,
        String origin,
        String country,
        String side,
        List<SupportedView> supports) {}
