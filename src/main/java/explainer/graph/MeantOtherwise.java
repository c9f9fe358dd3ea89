package explainer.graph;

import explainer.base.Diagnostic;
import explainer.base.Edit;
import explainer.content.prose.EvidenceKind;
import explainer.content.prose.ProseCode;
import explainer.entity.Catalog;
import explainer.entity.Source;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Says of mistakes in a text what only those can say who know what there is: that the name in it is one of another kind. */
public final class MeantOtherwise {
    private static final String NOTE = "[^";

    private final Set<String> sources;
    private final Map<String, EvidenceKind> evidence = new HashMap<>();

    private MeantOtherwise(Catalog catalog) {
        this.sources =
                catalog.sources().stream().map(Source::id).map(id -> id.text()).collect(Collectors.toSet());
        catalog.evidence().quotes().forEach(quote -> evidence.put(quote.id().text(), EvidenceKind.QUOTE));
        catalog.evidence()
                .disputes()
                .forEach(dispute -> evidence.put(dispute.id().text(), EvidenceKind.DISPUTE));
        catalog.evidence().facts().forEach(fact -> evidence.put(fact.id().text(), EvidenceKind.FACT));
    }

    /** The same mistakes, with better help where there is one. */
    public static List<Diagnostic> explain(List<Diagnostic> found, Catalog catalog) {
        if (found.isEmpty()) {
            return found;
        }
        MeantOtherwise meant = new MeantOtherwise(catalog);
        return found.stream().map(each -> meant.explained(each).orElse(each)).toList();
    }

    private Optional<Diagnostic> explained(Diagnostic each) {
        if (each.code() == ProseCode.UNDEFINED_FOOTNOTE) {
            return cited(each);
        }
        return each.code() == ProseCode.MISPLACED_EVIDENCE ? shown(each) : Optional.empty();
    }

    private Optional<Diagnostic> cited(Diagnostic note) {
        String written = note.span().text();
        String id = written.startsWith(NOTE) ? written.substring(NOTE.length(), written.length() - 1) : "";
        String right = "[@" + id + "]";
        return sources.contains(id)
                ? Optional.of(note.help("\"" + id + "\" is a source: write " + right + " to cite it")
                        .fixedBy(new Edit(note.span(), right)))
                : Optional.empty();
    }

    /** A dispute or quotation that is shown as if it were a fact. */
    private Optional<Diagnostic> shown(Diagnostic fact) {
        String written = fact.span().text();
        String id = written.substring(written.indexOf(':') + 1);
        EvidenceKind kind = evidence.get(id);
        if (!written.startsWith(EvidenceKind.FACT.id()) || kind == null || kind == EvidenceKind.FACT) {
            return Optional.empty();
        }
        String right = kind.id() + ":" + id;
        return Optional.of(Diagnostic.of(
                        ProseCode.MISPLACED_EVIDENCE,
                        fact.span(),
                        "there is no fact \"" + id + "\", but a " + kind.id() + " of this name")
                .help("write " + right + " in place of " + written)
                .fixedBy(new Edit(fact.span(), right)));
    }
}
