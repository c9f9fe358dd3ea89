package explainer.entity;

import explainer.base.Memo;
import explainer.content.Content;
import explainer.content.ContentReader;
import explainer.content.DataFile;
import explainer.content.prose.EvidenceKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/** Binds the data files that hold evidence. */
final class EvidenceBinder {
    private static final String FOLDER = ContentReader.FOLDER + "/data/";
    static final String FACTS = FOLDER + "facts.yaml";
    static final String QUOTES = FOLDER + "quotes.yaml";
    static final String DISPUTES = FOLDER + "disputes.yaml";
    static final String TERMS = FOLDER + "terms.yaml";
    static final String COVERAGE = FOLDER + "coverage.yaml";

    static final List<String> FILES = List.of(FACTS, QUOTES, DISPUTES, Correction.FILE, TERMS, COVERAGE);

    private final Content content;
    private final Problems problems;
    private final Set<String> faulty;
    private final Memo memo;

    private EvidenceBinder(Content content, Problems problems, Set<String> faulty, Memo memo) {
        this.content = content;
        this.problems = problems;
        this.faulty = faulty;
        this.memo = memo;
    }

    /** @param faulty receives the files of which not every id could be read */
    static Evidence bind(Content content, Problems problems, Set<String> faulty, Memo memo) {
        EvidenceBinder binder = new EvidenceBinder(content, problems, faulty, memo);
        return new Evidence(
                binder.read(FACTS, FactBinder::bind),
                binder.read(QUOTES, QuoteBinder::bind),
                binder.read(DISPUTES, DisputeBinder::bind),
                binder.read(Correction.FILE, CorrectionBinder::bind),
                binder.read(TERMS, TermBinder::bind),
                binder.file(COVERAGE)
                        .flatMap(file ->
                                BoundFile.of(file, CoverageBinder::bind, memo).into(problems)));
    }

    /** The file that declares evidence of a kind. */
    static String fileOf(EvidenceKind kind) {
        return switch (kind) {
            case FACT -> FACTS;
            case QUOTE -> QUOTES;
            case DISPUTE -> DISPUTES;
        };
    }

    private <T> List<T> read(String path, BiFunction<DataFile, Problems, Entries.Bound<T>> bind) {
        Entries.Bound<T> bound = file(path)
                .map(file -> BoundFile.of(file, bind, memo).into(problems))
                .orElse(Entries.Bound.none());
        if (!bound.isComplete()) {
            faulty.add(path);
        }
        return bound.entries();
    }

    private Optional<DataFile> file(String path) {
        return content.data().stream()
                .filter(file -> file.source().path().equals(path))
                .findFirst();
    }
}
