package explainer.history;

import explainer.base.Diagnostic;
import explainer.base.Edit;
import explainer.base.Nearest;
import explainer.base.Slug;
import explainer.base.SourceFile;
import explainer.base.Span;
import explainer.base.WordDiff;
import explainer.content.prose.EvidenceKind;
import explainer.entity.Claim;
import explainer.entity.Correction;
import explainer.entity.Name;
import explainer.graph.EvidenceId;
import explainer.graph.Graph;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The list of corrections as it was and as it is: what was published stands, and what is new explains the changes. */
final class CorrectionLog {
    private static final int NEAREST = 3;
    private static final int SHOWN = 300;
    // of the words of an entry, one in so many must be those of the claim
    private static final int SHARE = 4;
    private static final int FEWEST = 3;
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private final Graph before;
    private final Graph now;
    private final Function<Slug, Optional<Slug>> moves;
    private final List<Correction> added;
    private final Map<Correction, List<Explained>> explained = new IdentityHashMap<>();

    /** What a claim said and says that an entry names. */
    private record Explained(String said, String says) {}

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

    /**
     * Whether an entry that was not published before names a claim. One on a page that is left out as a draft is not seen where it belongs.
     *
     * @param said what the claim said, and {@code says} what it says
     */
    boolean explains(ClaimName claim, String said, String says) {
        List<Correction> entries = added.stream()
                .filter(entry -> now.page(new Slug(entry.page().slug())) != null)
                .filter(claim::isNamedBy)
                .toList();
        entries.forEach(entry ->
                explained.computeIfAbsent(entry, key -> new ArrayList<>()).add(new Explained(said, says)));
        return !entries.isEmpty();
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

    /** Whether an entry is what became of one that should stand as it was. */
    private boolean isAltered(Correction old, Correction entry) {
        return isNear(old, entry)
                && now.catalog().evidence().corrections().stream().noneMatch(each -> isSame(old, each));
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

    /** Readers look for an entry where its claim stands. */
    void checkPages(List<Diagnostic> found) {
        added.stream()
                .filter(entry -> published().stream().noneMatch(old -> isAltered(old, entry)))
                .forEach(entry -> {
                    SortedSet<Slug> pages = pages(entry);
                    Slug page = new Slug(entry.page().slug());
                    if (now.page(page) == null && before.page(page) == null) {
                        found.add(unread(entry));
                    } else if (!pages.isEmpty() && !pages.contains(page)) {
                        found.add(unrelated(entry, pages));
                    }
                });
    }

    /** The pages on which an entry may stand; none if any will do. */
    private SortedSet<Slug> pages(Correction entry) {
        SortedSet<Slug> pages = new TreeSet<>();
        for (Claim claim : entry.claims()) {
            SortedSet<Slug> shown = new TreeSet<>();
            claim.kind().map(kind -> new EvidenceId(kind, claim.id())).ifPresent(id -> {
                shown.addAll(now.evidence().usedBy().getOrDefault(id, List.of()));
                before.evidence().usedBy().getOrDefault(id, List.of()).stream()
                        .flatMap(slug -> moves.apply(slug).stream())
                        .forEach(shown::add);
            });
            if (shown.isEmpty()) {
                // the key points of the page itself, or what no page shows
                return new TreeSet<>();
            }
            pages.addAll(shown);
        }
        return pages;
    }

    private static Diagnostic unread(Correction entry) {
        return Diagnostic.of(
                        HistoryCode.UNRELATED_PAGE,
                        entry.page().span(),
                        "the page \"" + entry.page().slug() + "\" is a draft that no reader has seen")
                .help("name a page that is published, or leave the entry out");
    }

    private static Diagnostic unrelated(Correction entry, SortedSet<Slug> pages) {
        String page = pages.first().value();
        Diagnostic diagnostic = Diagnostic.of(
                        HistoryCode.UNRELATED_PAGE,
                        entry.page().span(),
                        "the page \"" + entry.page().slug() + "\" shows nothing of what this correction names")
                .help("name a page that does: "
                        + pages.stream().limit(NEAREST).map(Slug::value).collect(Collectors.joining(", ")));
        return pages.size() == 1 ? diagnostic.fixedBy(new Edit(entry.page().span(), page)) : diagnostic;
    }

    /** An entry is the editor's own words, but readers must know their page again in it. */
    void checkWords(List<Diagnostic> found) {
        for (Correction entry : added) {
            List<Explained> claims = explained.getOrDefault(entry, List.of());
            checkWords(
                    entry.said(), "said", claims.stream().map(Explained::said).toList(), found);
            checkWords(
                    entry.says(), "says", claims.stream().map(Explained::says).toList(), found);
        }
    }

    private static void checkWords(Name words, String key, List<String> claims, List<Diagnostic> found) {
        String all = String.join(" ", claims);
        Set<String> own = wordsOf(words.text());
        Set<String> theirs = wordsOf(all);
        long shared = own.stream().filter(theirs::contains).count();
        if (!theirs.isEmpty() && own.size() >= FEWEST && shared * SHARE < own.size()) {
            found.add(Diagnostic.of(
                            HistoryCode.OTHER_WORDS,
                            words.span(),
                            "\"" + key + "\" has hardly a word of what "
                                    + (key.equals("said") ? "was published" : "stands there now"))
                    .help("readers must find the place again; it " + key + ": " + EntryText.shortened(all, SHOWN)));
        }
    }

    private static Set<String> wordsOf(String text) {
        return NO_WORD.splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
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
