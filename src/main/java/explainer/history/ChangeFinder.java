package explainer.history;

import explainer.base.Diagnostic;
import explainer.base.Result;
import explainer.base.Slug;
import explainer.base.SourceFile;
import explainer.base.Span;
import explainer.base.WordDiff;
import explainer.content.ContentReader;
import explainer.entity.Claim;
import explainer.entity.Correction;
import explainer.entity.Home;
import explainer.entity.When;
import explainer.graph.Graph;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds what was published and is published no longer as it was, and asks for an entry in the list of corrections. */
public final class ChangeFinder {
    private static final String REMOVED = "Nothing: it was removed.";
    private static final String ADD = "add to " + Correction.FILE + ", with the reason:\n";
    // an editor replaces it; the list does not take it
    private static final String NO_DATE = "YYYY-MM-DD";
    private static final int SHOWN = 300;
    private static final int FILES = 5;

    private final Revision revision;
    private final Publication before;
    private final Publication after;
    private final Graph now;
    private final Optional<LocalDate> asOf;
    private final CorrectionLog log;
    private final List<ClaimChange> claims = new ArrayList<>();
    private final List<Diagnostic> found = new ArrayList<>();

    private ChangeFinder(Revision revision, Publication after, Optional<LocalDate> asOf) {
        this.revision = revision;
        this.before = Publication.of(revision);
        this.after = after;
        this.now = after.graph();
        this.asOf = asOf;
        this.log = new CorrectionLog(before.graph(), now, this::moved);
    }

    /**
     * Compares a revision with what is to be published. What could not be read of either is not compared.
     *
     * @param now without drafts
     * @param faults what was found while it was read
     * @param asOf the day that new entries get; where none is given, the newest on which their page was checked
     */
    public static Result<Changes> find(
            Revision revision, Graph now, List<Diagnostic> faults, Optional<LocalDate> asOf) {
        return new ChangeFinder(revision, Publication.of(now, faults), asOf).find();
    }

    private Result<Changes> find() {
        checkRevision();
        SortedMap<ClaimName, ClaimText> texts = ClaimTexts.of(after, Optional::of);
        SortedMap<ClaimName, ClaimText> published = ClaimTexts.of(before, this::moved);
        for (ClaimText old : published.values()) {
            Optional<ClaimText> text = Optional.ofNullable(texts.get(old.name()));
            if (isCertain(after, text.orElse(old), text.isPresent())) {
                compare(old, text);
            }
        }
        texts.values().stream()
                .filter(text -> !published.containsKey(text.name())
                        && !text.parts().isEmpty()
                        && isCertain(before, text, false)
                        && isCertain(after, text, true))
                .forEach(text -> claims.add(ClaimChange.added(text, sentences("", text.parts()))));
        if (!after.isFaulty(Correction.FILE)) {
            log.checkPublished(found);
        }
        log.checkNames(revision.id(), found);
        log.checkPages(found);
        log.checkWords(found);
        RenewalChecks.check(before.graph().evidence().facts(), now.evidence().facts(), found);
        return new Result<>(new Changes(revision.id(), claims), found);
    }

    /** Whether what a publication says of a claim, or that it says nothing, is not the doing of a fault. */
    private static boolean isCertain(Publication publication, ClaimText text, boolean isThere) {
        return isThere && text.name().isEvidence()
                ? text.isWhole()
                : !publication.isFaulty(text.place().file().path());
    }

    private void checkRevision() {
        List<String> faulty = List.copyOf(before.faulty());
        String message = revision.files().isEmpty()
                ? "the revision " + revision.id() + " has no content, so nothing counts as published"
                : "what was published at " + revision.id() + " could not all be read, and is not all compared: "
                        + faulty.stream().limit(FILES).collect(Collectors.joining(", "))
                        + (faulty.size() > FILES ? " and " + (faulty.size() - FILES) + " more" : "");
        if (!faulty.isEmpty()) {
            found.add(Diagnostic.of(
                            HistoryCode.UNREAD_REVISION, new SourceFile(ContentReader.FOLDER, "").start(), message)
                    .help("look yourself at what these files said there, or name another revision with --since"));
        }
    }

    private void compare(ClaimText old, Optional<ClaimText> text) {
        List<ClaimText.Part> out = text.map(old::without).orElse(old.parts());
        List<ClaimText.Part> added = text.map(present -> present.without(old)).orElse(List.of());
        // what is added to a whole claim changes it; else what seems new may have been there, or stands beside what was
        List<ClaimText.Part> in = old.isWhole() ? added : replacing(out, added);
        List<ClaimText.Part> beside =
                added.stream().filter(part -> !in.contains(part)).toList();
        if (text.isPresent()
                && !beside.isEmpty()
                && !before.isFaulty(old.place().file().path())) {
            claims.add(ClaimChange.added(text.get(), sentences("", beside)));
        }
        if (text.isEmpty() || !out.isEmpty() || !in.isEmpty()) {
            owe(old, text.isEmpty() ? gone(old) : edited(old, text.get(), out, in));
        }
    }

    /** What a change is, and what is said about it if no entry is there. */
    private record Owed(ClaimChange change, Diagnostic diagnostic) {}

    private void owe(ClaimText old, Owed owed) {
        boolean isEntered = log.explains(old.name(), owed.change.said(), owed.change.says());
        if (!isEntered) {
            found.add(owed.diagnostic);
        }
        claims.add(isEntered ? owed.change.entered() : owed.change);
    }

    /** The page at which readers now find what a page said; nothing if its address leads nowhere. */
    private Optional<Slug> moved(Slug page) {
        return now.page(page) != null
                ? Optional.of(page)
                : Optional.ofNullable(now.redirects().get(Graph.pathOf(page)));
    }

    private Owed edited(ClaimText old, ClaimText text, List<ClaimText.Part> out, List<ClaimText.Part> in) {
        // what all of it is about has to be said where the claim itself is not among what changed
        boolean isClaimItself = Stream.concat(out.stream(), in.stream()).anyMatch(ClaimText.Part::isClaim);
        String about = isClaimItself ? "" : text.about().orElse("");
        Span place = in.isEmpty() ? text.place() : in.get(0).place();
        String message = text.title() + " has changed and no correction says so: "
                + WordDiff.of(sentences("", out), sentences("", in));
        String said = sentences(about, out);
        String says = sentences(about, in);
        String entry = entry(old, said, says);
        Diagnostic diagnostic = Diagnostic.of(HistoryCode.SILENT_EDIT, place, message)
                .help("[-…-] was published and {+…+} stands now; if that is right, " + ADD + entry);
        return new Owed(
                new ClaimChange(
                        ClaimChange.Kind.CHANGED,
                        text.title(),
                        said,
                        says,
                        text.pages(),
                        place,
                        false,
                        Optional.of(entry)),
                diagnostic);
    }

    /** For each part that is gone the one that most likely stands in its place, if there is one. */
    private static List<ClaimText.Part> replacing(List<ClaimText.Part> out, List<ClaimText.Part> in) {
        List<ClaimText.Part> left = new ArrayList<>(in);
        List<ClaimText.Part> chosen = new ArrayList<>();
        for (ClaimText.Part old : out) {
            left.stream()
                    .filter(part -> part.label().equals(old.label()))
                    .max(Comparator.comparingDouble(part -> WordDiff.shared(old.text(), part.text())))
                    .ifPresent(part -> {
                        left.remove(part);
                        chosen.add(part);
                    });
        }
        return List.copyOf(chosen);
    }

    private Owed gone(ClaimText old) {
        boolean isPage = old.name().text().startsWith(Claim.PAGE);
        List<ClaimText.Part> itself = isPage
                ? List.of()
                : old.parts().stream().filter(ClaimText.Part::isClaim).toList();
        String said = itself.isEmpty() ? sentences(old.about().orElse(""), old.parts()) : sentences("", itself);
        String message = old.title() + " was published and is gone, and no correction says so; it said: "
                + EntryText.shortened(said, SHOWN);
        String entry = entry(old, said, "");
        String help = (isPage
                        ? "lead its address to the page that takes its place, with \"redirects: [/"
                                + old.name().text().substring(Claim.PAGE.length()) + "/]\" there; or "
                        : "put it back, or ")
                + ADD
                + entry;
        return new Owed(
                new ClaimChange(
                        ClaimChange.Kind.GONE,
                        old.title(),
                        said,
                        "",
                        List.of(),
                        CorrectionLog.start(),
                        false,
                        Optional.of(entry)),
                Diagnostic.of(HistoryCode.SILENT_EDIT, CorrectionLog.start(), message)
                        .help(help));
    }

    private String entry(ClaimText old, String said, String says) {
        Slug page = old.pages().stream()
                .flatMap(slug -> moved(slug).stream())
                .findFirst()
                .orElse(Home.SLUG);
        return EntryText.of(page.value(), date(page), said, says.isEmpty() ? REMOVED : says, old.name());
    }

    private String date(Slug page) {
        return asOf.map(LocalDate::toString)
                .or(() -> now.page(page).updated().map(When::iso))
                .or(() -> now.pages().stream()
                        .flatMap(each -> each.updated().stream())
                        .map(When::iso)
                        .max(Comparator.naturalOrder()))
                .orElse(NO_DATE);
    }

    private static String sentences(String about, List<ClaimText.Part> parts) {
        String words = parts.stream().map(ClaimText.Part::sentence).collect(Collectors.joining(" "));
        return about.isEmpty() ? words : EntryText.shortened(about, SHOWN) + (words.isEmpty() ? "" : " " + words);
    }
}
