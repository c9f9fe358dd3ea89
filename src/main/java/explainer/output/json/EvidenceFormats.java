package explainer.output.json;

import explainer.content.prose.EvidenceKind;
import explainer.entity.Fact;
import explainer.entity.FactValue;
import explainer.entity.Quote;
import explainer.entity.SourceKind;
import explainer.entity.When;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The data files of the evidence, key by key. The keys are those of the editors' files where both have them. */
public final class EvidenceFormats {
    private static final String ID = "Its id, which does not change.";
    private static final String WHERE =
            "Where the site shows it; the address leads from this file where the site's own is not known.";

    public static final DataFormat<FactData> FACTS = new DataFormat<>(
            "facts",
            "Facts",
            "The claims that the pages of a site rest on, each with its status, date and sources.",
            fact());

    public static final DataFormat<QuoteData> QUOTES = new DataFormat<>(
            "quotes", "Quotations", "The quotations of a site, word for word as their sources print them.", quote());

    public static final DataFormat<DisputeData> DISPUTES = new DataFormat<>(
            "disputes",
            "Disputes",
            "The questions on which sources disagree, with their positions side by side.",
            dispute());

    public static final DataFormat<SourceData> SOURCES = new DataFormat<>(
            "sources",
            "Sources",
            "The publications that a site cites. Keys are those of the Citation Style Language (CSL 1.0.2, appendix IV) where it has them.",
            source());

    private EvidenceFormats() {}

    private static JsonShape<FactData> fact() {
        return JsonShape.<FactData>of("Fact", "One claim.")
                .required("id", JsonType.TEXT, FactData::id, ID)
                .required("url", DataTypes.ADDRESS, FactData::url, WHERE)
                .required(
                        "statement",
                        JsonType.TEXT,
                        FactData::statement,
                        "The claim, a sentence that is true by itself.")
                .optional(
                        "value",
                        factValue(),
                        FactData::value,
                        "What it states: a number, one of two numbers or any between, a date or dates, or a name.")
                .optional("unit", JsonType.TEXT, FactData::unit, "The unit of the number, as it stands after it.")
                .required(
                        "as-of",
                        asOf(),
                        FactData::asOf,
                        "The date up to which it was seen to hold; \"fixed\" for what no longer changes.")
                .optional(
                        "review-by",
                        DataTypes.DAY.from(When.Day::date),
                        FactData::reviewBy,
                        "The day by which it must be looked at again.")
                .required("status", JsonType.oneOf(Fact.Status.values(), Fact.Status::id), FactData::status, meanings())
                .optional(
                        "says", JsonType.TEXT, FactData::says, "Who makes the claim, where it is true only as theirs.")
                .optional(
                        "dispute",
                        JsonType.TEXT,
                        FactData::dispute,
                        "The id of the dispute in disputes.json that it is part of.")
                .required("sources", JsonType.listOf(DataTypes.CITED, 1), FactData::sources, "The sources that say so.")
                .required("used-by", DataTypes.PAGES, FactData::usedBy, "The pages that rest on it, in reading order.");
    }

    private static String meanings() {
        StringBuilder text = new StringBuilder("How well it is supported.");
        for (Fact.Status status : Fact.Status.values()) {
            text.append(' ')
                    .append(status.id())
                    .append(": ")
                    .append(status.meaning())
                    .append('.');
        }
        return text.toString();
    }

    private static JsonType<Optional<When>> asOf() {
        JsonType<String> fixed = JsonType.oneOf(new String[] {"fixed"}, word -> word);
        return JsonType.anyOf(
                date -> date.map(DataTypes.DATE.write())
                        .orElseGet(() -> fixed.write().apply("fixed")),
                List.of(fixed, DataTypes.DATE));
    }

    private static JsonType<FactValue> factValue() {
        JsonType<FactValue.Between> between = JsonShape.<FactValue.Between>of(
                        "Two numbers", "One of them, or any between.")
                .required("low", JsonType.NUMBER, FactValue.Between::low, "The lower one.")
                .required("high", JsonType.NUMBER, FactValue.Between::high, "The higher one.")
                .type();
        JsonType<FactValue.Moment> moment = JsonShape.<FactValue.Moment>of(
                        "Date", "A date, or the dates from the first to the last.")
                .required("date", DataTypes.DATE, FactValue.Moment::from, "The date, or the first.")
                .optional("end", DataTypes.DATE, FactValue.Moment::to, "The last.")
                .type();
        return JsonType.anyOf(
                value -> {
                    if (value instanceof FactValue.Amount amount) {
                        return JsonType.NUMBER.write().apply(amount.number());
                    }
                    if (value instanceof FactValue.Between numbers) {
                        return between.write().apply(numbers);
                    }
                    return value instanceof FactValue.Moment dates
                            ? moment.write().apply(dates)
                            : JsonType.TEXT.write().apply(value.text());
                },
                List.of(JsonType.NUMBER, between, moment, JsonType.TEXT));
    }

    private static JsonShape<QuoteData> quote() {
        return JsonShape.<QuoteData>of("Quotation", "Somebody's words.")
                .required("id", JsonType.TEXT, QuoteData::id, ID)
                .required("url", DataTypes.ADDRESS, QuoteData::url, WHERE)
                .required("text", JsonType.TEXT, QuoteData::text, "The words as the source prints them.")
                .required("speaker", JsonType.TEXT, QuoteData::speaker, "Who said it.")
                .optional(
                        "speaker-page", DataTypes.ADDRESS, QuoteData::speakerPage, "The site's page about the speaker.")
                .optional("role", JsonType.TEXT, QuoteData::role, "What the speaker was at the time.")
                .required("date", DataTypes.DATE, QuoteData::date, "When it was said, as precise as it is known.")
                .optional("date-note", JsonType.TEXT, QuoteData::dateNote, "How the date is known.")
                .required("occasion", JsonType.TEXT, QuoteData::occasion, "Where it was said.")
                .required(
                        "language",
                        DataTypes.LANGUAGE,
                        QuoteData::language,
                        "The language of the words as printed (BCP 47).")
                .required(
                        "translation",
                        JsonType.oneOf(Quote.Translation.values(), Quote.Translation::id),
                        QuoteData::translation,
                        "Whether the words are those that were said, or a translation.")
                .optional(
                        "original-language",
                        DataTypes.LANGUAGE,
                        QuoteData::originalLanguage,
                        "The language in which they were said (BCP 47).")
                .required("source", DataTypes.CITED, QuoteData::source, "The source that prints it.")
                .optional("note", JsonType.TEXT, QuoteData::note, "One sentence that readers need beside it.")
                .required("used-by", DataTypes.PAGES, QuoteData::usedBy, "The pages that show it, in reading order.");
    }

    private static JsonShape<DisputeData> dispute() {
        JsonType<DisputeData.Position> position = JsonShape.<DisputeData.Position>of("Position", "One answer.")
                .required("who", JsonType.TEXT, DisputeData.Position::who, "Who holds it.")
                .required("says", JsonType.TEXT, DisputeData.Position::says, "What they say, in the editors' words.")
                .required(
                        "sources",
                        JsonType.listOf(DataTypes.CITED, 1),
                        DisputeData.Position::sources,
                        "The sources that show it.")
                .optional(
                        "quote",
                        JsonType.TEXT,
                        DisputeData.Position::quote,
                        "The id of the quotation in quotes.json that shows it.")
                .type();
        return JsonShape.<DisputeData>of("Dispute", "A question that sources answer in different ways.")
                .required("id", JsonType.TEXT, DisputeData::id, ID)
                .required("url", DataTypes.ADDRESS, DisputeData::url, WHERE)
                .required("question", JsonType.TEXT, DisputeData::question, "The question.")
                .required(
                        "positions",
                        JsonType.listOf(position, 2),
                        DisputeData::positions,
                        "The answers, in the order in which the site shows them.")
                .required("not-disputed", JsonType.TEXT, DisputeData::notDisputed, "What nobody doubts.")
                .optional("finding", JsonType.TEXT, DisputeData::finding, "What the site writes, and why.")
                .required("used-by", DataTypes.PAGES, DisputeData::usedBy, "The pages that show it, in reading order.");
    }

    private static JsonShape<SourceData> source() {
        JsonType<SourceData.Supported> supported = supported();
        return JsonShape.<SourceData>of("Source", "A publication.")
                .required("id", JsonType.TEXT, SourceData::id, ID)
                .required("type", JsonType.TEXT, SourceData::type, "Its type in CSL: article-newspaper.")
                .required(
                        "kind",
                        JsonType.oneOf(SourceKind.values(), SourceKind::id),
                        SourceData::kind,
                        "What sort of publication it is.")
                .required("title", JsonType.TEXT, SourceData::title, "The title as published.")
                .required(
                        "title-described",
                        JsonType.FLAG,
                        SourceData::isTitleDescribed,
                        "Whether the title is the editors' description of an untitled text.")
                .optional("container-title", JsonType.TEXT, SourceData::containerTitle, "Newspaper, series or site.")
                .optional("publisher", JsonType.TEXT, SourceData::publisher, "Who published it.")
                .required("author", JsonType.listOf(JsonType.TEXT, 0), SourceData::authors, "Who wrote it.")
                .optional("issued", DataTypes.DATE, SourceData::issued, "The date of publication.")
                .optional(
                        "accessed",
                        DataTypes.DAY.from(When.Day::date),
                        SourceData::accessed,
                        "The day on which an editor read it.")
                .optional("URL", DataTypes.URL, SourceData::url, "Where it stands.")
                .optional("language", DataTypes.LANGUAGE, SourceData::language, "Its language (BCP 47).")
                .optional("stance", JsonType.TEXT, SourceData::stance, "What a reader should know about the publisher.")
                .optional(
                        "origin",
                        JsonType.TEXT,
                        SourceData::origin,
                        "The agency or document that the text goes back to, where it is not the publisher's own.")
                .optional(
                        "country",
                        JsonType.pattern("[A-Z]{2}"),
                        SourceData::country,
                        "The country of the publisher (ISO 3166-1 alpha-2).")
                .optional("side", JsonType.TEXT, SourceData::side, "The party that the publisher is or speaks for.")
                .required(
                        "cited-by",
                        DataTypes.PAGES,
                        SourceData::citedBy,
                        "The pages that cite it, themselves or through evidence, in reading order.")
                .required(
                        "supports",
                        JsonType.listOf(supported, 0),
                        SourceData::supports,
                        "The evidence that names it as a source.");
    }

    private static JsonType<SourceData.Supported> supported() {
        return JsonType.anyOf(
                entry -> supported(entry.kind()).write().apply(entry),
                Stream.of(EvidenceKind.values())
                        .<JsonType<?>>map(EvidenceFormats::supported)
                        .toList());
    }

    private static JsonType<SourceData.Supported> supported(EvidenceKind kind) {
        return JsonShape.<SourceData.Supported>of("A " + kind.id(), "By its id in " + kind.id() + "s.json.")
                .required(kind.id(), JsonType.TEXT, SourceData.Supported::id, "The id.")
                .type();
    }
}
