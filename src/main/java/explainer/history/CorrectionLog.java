package explainer.history;

import explainer.base.Diagnostic;
import explainer.base.Nearest;
import explainer.base.Slug;
import explainer.base.SourceFile;
import explainer.base.Span;
import explainer.base.WordDiff;
import explainer.content.prose.EvidenceKind;
import explainer.entity.Claim;
import explainer.entity.Correction;
import explainer.graph.EvidenceId;
import explainer.graph.Graph;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

/** The list of corrections as it was and as it is: what was published stands, and what is new explains the changes. */
final class CorrectionLog {
    private final Graph before;
    private final Graph now;
    private final Function<Slug, Optional<Slug>> moves;
    private final List<Correction> added;

    /** @param moves where a page is that was published; nothing for one that is gone */
    CorrectionLog(Graph before, Graph now, Function<Slug, Optional<Slug>> moves) {
        this.before = before;
        this.now = now;
        this.moves = moves;
        this.added = now.catalog().evidence().corrections().stream()
                .filter(entry -> published().stream().noneMatch(old -> isSame(old, entry)))
                .toList();
    }

    private List<Correction> published() {
        return before.catalog().evidence().corrections();
    }

    /** Whether an entry that was not published before names a claim. One on a page that is left out as a draft is seen by nobody. */
    boolean explains(ClaimName claim) {
        return added.stream()
                .filter(entry -> now.page(new Slug(entry.page().slug())) != null)
                .anyMatch(claim::isNamedBy);
    }

    /** The page of an entry may move with its page, and to any other if its page is gone. */
    private boolean isSame(Correction old, Correction entry) {
        Slug page = new Slug(entry.page().slug());
        return (old.page().slug().equals(page.value())
                        || moves.apply(new Slug(old.page().slug()))
                                .map(page::equals)
                                .orElse(true))
                && old.date().equals(entry.date())
                && old.kind() == entry.kind()
                && old.said().text().equals(entry.said().text())
                && old.says().text().equals(entry.says().text());
    }

    void checkPublished(List<Diagnostic> found) {
        for (Correction old : published()) {
            if (now.catalog().evidence().corrections().stream().noneMatch(entry -> isSame(old, entry))) {
                found.add(altered(old));
            }
        }
    }

    private Diagnostic altered(Correction old) {
        String title =
                "the correction of " + old.date().iso() + " on \"" + old.page().slug() + "\"";
        return added.stream()
                .filter(entry -> isNear(old, entry))
                .findFirst()
                .map(entry -> Diagnostic.of(
                                HistoryCode.ALTERED_CORRECTION,
                                entry.page().span(),
                                title + " is not as it was published: " + WordDiff.of(words(old), words(entry)))
                        .help(
                                "a correction is never edited: correct it by a further entry, and write this one as it was\n"
                                        + EntryText.of(old)))
                .orElseGet(() -> Diagnostic.of(
                                HistoryCode.ALTERED_CORRECTION, start(), title + " was published and is gone")
                        .help("a correction is never removed: put it back\n" + EntryText.of(old)));
    }

    /** Whether an entry is likely to be what became of another. */
    private static boolean isNear(Correction old, Correction entry) {
        return old.said().text().equals(entry.said().text())
                || old.says().text().equals(entry.says().text())
                || old.page().slug().equals(entry.page().slug()) && old.date().equals(entry.date());
    }

    private static String words(Correction entry) {
        return entry.page().slug() + ", " + entry.date().iso() + ", "
                + entry.kind().id() + ": it said: " + entry.said().text() + " It says: "
                + entry.says().text();
    }

    /** Where what is missing from the list is reported, whether there is a list or not. */
    static Span start() {
        return new SourceFile(Correction.FILE, "").start();
    }

    /**
     * A misspelt claim would explain nothing.
     *
     * @param since the revision, as messages call it
     */
    void checkNames(String since, List<Diagnostic> found) {
        SortedSet<String> known = new TreeSet<>();
        for (Graph graph : List.of(before, now)) {
            graph.evidence().usedBy().keySet().stream()
                    .map(EvidenceId::toString)
                    .forEach(known::add);
            graph.topics().keySet().forEach(slug -> known.add(Claim.PAGE + slug));
        }
        for (Correction entry : added) {
            for (Claim claim : entry.claims()) {
                if (!claim.text().equals(Claim.KEY_POINTS) && !known.contains(claim.text())) {
                    found.add(unknown(claim, since, known));
                }
            }
        }
    }

    private static Diagnostic unknown(Claim claim, String since, SortedSet<String> known) {
        String what = claim.kind().map(EvidenceKind::id).orElse("page");
        return Diagnostic.of(
                        HistoryCode.UNKNOWN_CLAIM,
                        claim.span(),
                        "there is no " + what + " \"" + claim.id() + "\", and there was none at " + since)
                .help("name what changed as the pages name it, or leave the claim out")
                .didYouMean(Nearest.to(
                        claim.text(),
                        known.stream()
                                .filter(name -> name.startsWith(what + ":"))
                                .toList()));
    }
}
