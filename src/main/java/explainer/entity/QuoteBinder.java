package explainer.entity;

import static explainer.entity.Field.optional;
import static explainer.entity.Field.required;

import explainer.base.Span;
import explainer.content.DataFile;
import explainer.content.prose.Reference;
import java.util.Locale;
import java.util.Optional;

/** {@code content/data/quotes.yaml} to {@link Quote}s. */
final class QuoteBinder {
    static final Field<Name> ID = required("id", new Scalar.Id(), "what pages write after quote:", "opening-words");
    static final Field<Name> TEXT = required(
            "text",
            new EvidenceScalar.Verbatim(1000),
            "the words as the source prints them",
            "\"In my opinion, yes.\"");
    static final Field<Name> SPEAKER = required("speaker", new Scalar.Text(120), "who said it", "A. Speaker");
    static final Field<Ref> SPEAKER_PAGE =
            optional("speaker-page", new Scalar.PageRef(), "the speaker's page", "a-speaker");
    static final Field<Name> ROLE =
            optional("role", new Scalar.Text(200), "what the speaker was at the time", "Chair of the meeting");
    static final Field<When> DATE = required("date", new Scalar.Date(), "when it was said", "2019-10-25");
    static final Field<Name> DATE_NOTE =
            optional("date-note", new Scalar.Text(200), "how the date is known", "Date of the report.");
    static final Field<Name> OCCASION =
            required("occasion", new Scalar.Text(200), "where it was said", "Opening of the summit");
    static final Field<Locale> LANGUAGE =
            required("language", new SiteScalar.Language(), "the language of the words as printed", "en");
    static final Field<Quote.Translation> TRANSLATION = required(
            "translation",
            Scalar.Choice.of(Quote.Translation.values(), Quote.Translation::id, Quote.Translation::label),
            "whether the words are those that were said",
            "translated");
    static final Field<Locale> ORIGINAL_LANGUAGE =
            optional("original-language", new SiteScalar.Language(), "the language in which they were said", "es");
    static final Field<Reference.Cited> SOURCE = required(
            "source", new EvidenceScalar.CitedSource(), "the id of the source that prints it", "example-agency-2019");
    static final Field<Name> LOCATOR = optional("locator", new Scalar.Text(80), "the place in the source", "para. 12");
    static final Field<Name> NOTE =
            optional("note", new Scalar.Text(300), "one sentence that readers need beside it", "One party's reading.");

    static final Shape SHAPE = Shape.of(
            "a quotation",
            ID,
            TEXT,
            SPEAKER,
            SPEAKER_PAGE,
            ROLE,
            DATE,
            DATE_NOTE,
            OCCASION,
            LANGUAGE,
            TRANSLATION,
            ORIGINAL_LANGUAGE,
            SOURCE,
            LOCATOR,
            NOTE);

    private QuoteBinder() {}

    static Entries.Bound<Quote> bind(DataFile file, Problems problems) {
        return Entries.readById(file, "quotation", SHAPE, QuoteBinder::quote, Quote::id, problems);
    }

    private static Optional<Quote> quote(Fields fields, Span place) {
        Optional<Name> id = fields.get(ID);
        Optional<Name> text = fields.get(TEXT);
        Optional<Name> speaker = fields.get(SPEAKER);
        Optional<Ref> speakerPage = fields.get(SPEAKER_PAGE);
        Optional<Name> role = fields.get(ROLE);
        Optional<When> date = fields.get(DATE);
        Optional<Name> dateNote = fields.get(DATE_NOTE);
        Optional<Name> occasion = fields.get(OCCASION);
        Optional<Locale> language = fields.get(LANGUAGE);
        Optional<Quote.Translation> translation = fields.get(TRANSLATION);
        Optional<Locale> originalLanguage = fields.get(ORIGINAL_LANGUAGE);
        Optional<Reference.Cited> source = fields.get(SOURCE);
        Optional<Name> locator = fields.get(LOCATOR);
        Optional<Name> note = fields.get(NOTE);
        if (translation.filter(Quote.Translation.ORIGINAL::equals).isPresent() && originalLanguage.isPresent()) {
            fields.problems()
                    .add(
                            EntityCode.CONTRADICTORY_KEYS,
                            fields.span(ORIGINAL_LANGUAGE).orElseThrow(),
                            "words in their original language were translated from no other",
                            "remove \"original-language\", or write \"translation: translated\"");
        }
        if (locator.isPresent() && source.flatMap(Reference.Cited::locator).isPresent()) {
            fields.problems()
                    .add(
                            EntityCode.CONTRADICTORY_KEYS,
                            fields.span(LOCATOR).orElseThrow(),
                            "the place in the source stands twice: here and in \"source\"",
                            "keep one of the two");
        }
        boolean isWhole = text.isPresent()
                && speaker.isPresent()
                && date.isPresent()
                && occasion.isPresent()
                && language.isPresent()
                && translation.isPresent()
                && source.isPresent();
        return id.filter(name -> isWhole)
                .map(name -> new Quote(
                        name,
                        text.get(),
                        speaker.get(),
                        speakerPage,
                        role,
                        date.get(),
                        dateNote,
                        occasion.get(),
                        language.get(),
                        translation.get(),
                        originalLanguage,
                        locator.map(at -> new Reference.Cited(
                                        source.get().id(),
                                        Optional.of(at.text()),
                                        source.get().span()))
                                .orElse(source.get()),
                        note,
                        place));
    }
}
