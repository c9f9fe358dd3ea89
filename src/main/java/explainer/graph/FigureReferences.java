package explainer.graph;

import explainer.base.Diagnostic;
import explainer.base.Nearest;
import explainer.base.Span;
import explainer.content.prose.EvidenceKind;
import explainer.content.prose.Reference;
import explainer.entity.Figure;
import explainer.entity.Name;
import explainer.entity.Page;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Where the references of one page to figures lead. */
final class FigureReferences {
    private final LinkTable table;
    private final Resolution out;

    FigureReferences(LinkTable table, Resolution out) {
        this.table = table;
        this.out = out;
    }

    void shown(Reference.Figure reference) {
        Figure figure = table.figures.get(reference.id());
        if (figure != null) {
            out.targets.put(reference.span(), new Target.ToFigure(figure));
            figure.sources().forEach(cited -> out.cite(cited.id()));
            useFacts(figure.plan().facts());
            figure.data()
                    .map(data -> table.tables.get(data.text()))
                    .ifPresent(rows -> useFacts(rows.facts().toList()));
        } else {
            unknownFigure(reference.id(), reference.idSpan());
        }
    }

    private void unknownFigure(String id, Span place) {
        if (!table.catalog.isFaulty(Figure.FOLDER + id + ".yaml")) {
            out.found.add(Diagnostic.of(GraphCode.UNKNOWN_FIGURE, place, "there is no figure \"" + id + "\"")
                    .help("add it as " + Figure.FOLDER + id + ".yaml")
                    .didYouMean(Nearest.to(id, table.figures.keySet())));
        }
    }

    /** A link to a figure leads to where it stands. */
    void linked(Reference.Link link) {
        String id = link.url().substring(Reference.Figure.SCHEME.length());
        Figure figure = table.figures.get(id);
        Optional<Page> place = table.places.near(out.page, id);
        if (figure == null) {
            unknownFigure(id, link.urlSpan());
        } else if (place.isEmpty()) {
            out.found.add(Diagnostic.of(
                            GraphCode.BROKEN_LINK, link.urlSpan(), "no page shows the figure \"" + id + "\"")
                    .help("to show it here write ![what it shows](figure:" + id + ") in a paragraph of its own"));
        } else {
            Page to = place.get();
            Optional<String> anchor = Optional.of(figure.anchor());
            out.lead(
                    link.span(),
                    new Target.ToPage(to.slug(), figure.title().text(), Graph.pathOf(to.slug()), anchor),
                    link.passage());
        }
    }

    void checkRepeated() {
        Map<String, Reference.Figure> first = new HashMap<>();
        FigurePlaces.shown(out.page).forEach(reference -> {
            Reference.Figure before = first.putIfAbsent(reference.id(), reference);
            if (before != null) {
                out.found.add(Diagnostic.of(
                                GraphCode.REPEATED_FIGURE,
                                reference.idSpan(),
                                "the figure \"" + reference.id() + "\" stands twice on this page")
                        .help("link to it instead: [words](figure:" + reference.id() + ")")
                        .see(before.span(), "first shown here"));
            }
        });
    }

    /** Whoever shows a figure shows the facts that stand in it. */
    private void useFacts(Collection<Name> shown) {
        for (Name fact : shown) {
            if (table.evidence.hasFact(fact.text())) {
                out.uses.add(new EvidenceId(EvidenceKind.FACT, fact.text()));
            }
        }
    }
}
