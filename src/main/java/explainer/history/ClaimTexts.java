package explainer.history;

import explainer.base.Parallel;
import explainer.base.Slug;
import explainer.base.Span;
import explainer.content.prose.EvidenceKind;
import explainer.content.prose.Prose;
import explainer.content.prose.TextBlocks;
import explainer.entity.Dispute;
import explainer.entity.Fact;
import explainer.entity.FactValue;
import explainer.entity.Home;
import explainer.entity.Name;
import explainer.entity.Page;
import explainer.entity.Quote;
import explainer.graph.EvidenceId;
import explainer.graph.ReaderText;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Every claim of a publication in its own words. */
final class ClaimTexts {
    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u202f]+");

    private final Publication publication;
    private final ReaderText reader;
    private final SortedMap<ClaimName, ClaimText> texts = new TreeMap<>();

    private ClaimTexts(Publication publication) {
        this.publication = publication;
        this.reader = new ReaderText(publication.graph());
    }

    /** @param moves the page under whose name the claims of a page stand; nothing for a page that is gone */
    static SortedMap<ClaimName, ClaimText> of(Publication publication, Function<Slug, Optional<Slug>> moves) {
        ClaimTexts claims = new ClaimTexts(publication);
        publication.graph().evidence().facts().values().forEach(claims::add);
        publication.graph().evidence().quotes().values().forEach(claims::add);
        publication.graph().evidence().disputes().values().forEach(claims::add);
        List<Page> pages = publication.graph().pages();
        List<List<ClaimText.Part>> parts = Parallel.map(pages, LIMIT, claims::parts, ClaimTexts::asWritten);
        for (int i = 0; i < pages.size(); i++) {
            claims.add(pages.get(i), moves.apply(pages.get(i).slug()), parts.get(i));
        }
        return claims.texts;
    }

    private void add(Fact fact) {
        boolean isWhole = publication.isWhole(fact.declaredAt());
        List<ClaimText.Part> parts = new ArrayList<>();
        // without a statement or status of its own a fact has its id and the weakest status in their place
        boolean hasStatement = fact.statement() != fact.id();
        if (hasStatement) {
            parts.add(part("", fact.statement()));
        }
        fact.value()
                .ifPresent(value -> parts.add(new ClaimText.Part(
                        value instanceof FactValue.Moment ? "Date" : "Value",
                        value.text()
                                + fact.unit().map(unit -> " " + unit.text()).orElse(""),
                        fact.id().span())));
        if (isWhole || fact.status() != Fact.Status.REPORTED) {
            parts.add(new ClaimText.Part("Status", fact.status().id(), fact.id().span()));
        }
        fact.says().ifPresent(says -> parts.add(part("According to", says)));
        Optional<String> about = Optional.of(fact.statement().text()).filter(statement -> hasStatement);
        add(EvidenceKind.FACT, fact.id(), about, parts, isWhole);
    }

    private void add(Quote quote) {
        List<ClaimText.Part> parts = new ArrayList<>();
        String words = "“" + quote.text().text() + "”";
        parts.add(new ClaimText.Part("", words, quote.text().span()));
        parts.add(part("Speaker", quote.speaker()));
        quote.role().ifPresent(role -> parts.add(part("Role", role)));
        parts.add(new ClaimText.Part("Date", quote.date().iso(), quote.id().span()));
        parts.add(part("Occasion", quote.occasion()));
        add(EvidenceKind.QUOTE, quote.id(), Optional.of(words), parts, publication.isWhole(quote.declaredAt()));
    }

    private void add(Dispute dispute) {
        List<ClaimText.Part> parts = new ArrayList<>();
        dispute.positions().forEach(position -> parts.add(part(position.who().text(), position.says())));
        if (!dispute.notDisputed().text().isEmpty()) {
            parts.add(part("Not disputed", dispute.notDisputed()));
        }
        dispute.finding().ifPresent(finding -> parts.add(part("Finding", finding)));
        Optional<String> about =
                Optional.of(dispute.question().text()).filter(question -> dispute.question() != dispute.id());
        add(EvidenceKind.DISPUTE, dispute.id(), about, parts, publication.isWhole(dispute.declaredAt()));
    }

    private void add(EvidenceKind kind, Name id, Optional<String> about, List<ClaimText.Part> parts, boolean isWhole) {
        EvidenceId evidence = new EvidenceId(kind, id.text());
        ClaimName name = ClaimName.of(evidence);
        String title = "the " + kind.id() + " \"" + id.text() + "\"";
        List<Slug> pages = publication.graph().evidence().usedBy().get(evidence);
        texts.put(name, new ClaimText(name, title, about, parts, pages, isWhole, id.span()));
    }

    private void add(Page page, Optional<Slug> now, List<ClaimText.Part> parts) {
        Span place = page.source().start();
        ClaimText text = now.map(slug -> new ClaimText(
                        ClaimName.keyPoints(slug),
                        slug.equals(Home.SLUG)
                                ? "the answer or a key point of the front page"
                                : "a key point of \"" + slug + "\"",
                        Optional.empty(),
                        parts,
                        List.of(slug),
                        // what is added to them changes nothing that was there before
                        false,
                        place))
                .orElseGet(() -> new ClaimText(
                        ClaimName.page(page.slug()),
                        "the page \"" + page.slug() + "\"",
                        Optional.of("The page “" + page.title().text() + "”."),
                        parts,
                        List.of(),
                        true,
                        place));
        texts.merge(text.name(), text, ClaimText::and);
    }

    /** Of a page that is too hard to read. */
    private static List<ClaimText.Part> asWritten(Page page) {
        return page.keyPoints().stream()
                .map(point -> new ClaimText.Part("", point.span().text(), point.span()))
                .toList();
    }

    private List<ClaimText.Part> parts(Page page) {
        List<ClaimText.Part> parts = new ArrayList<>();
        if (page instanceof Home home) {
            addPart("Answer", home.answer(), parts);
        }
        page.keyPoints().forEach(point -> addPart("", point, parts));
        return List.copyOf(parts);
    }

    private void addPart(String label, Prose prose, List<ClaimText.Part> parts) {
        StringBuilder words = new StringBuilder();
        TextBlocks.of(prose).forEach(block -> words.append(' ').append(reader.of(block)));
        String folded = BLANKS.matcher(words).replaceAll(" ").strip();
        if (!folded.isEmpty()) {
            parts.add(new ClaimText.Part(label, folded, prose.span()));
        }
    }

    private static ClaimText.Part part(String label, Name name) {
        return new ClaimText.Part(label, name.text(), name.span());
    }
}
