package explainer.markup;

import explainer.base.SitePath;
import explainer.base.Span;
import explainer.graph.Target;
import explainer.graphics.Handout;
import explainer.graphics.Picture;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What the texts of one page share: numbers, letters, and what has been said once. */
final class PageState {
    final Map<Span, Target> targets;
    final Map<String, Picture> pictures;
    final Map<String, Handout> handouts;
    final SitePath path;
    final Citations citations = new Citations();
    final Footnotes footnotes = new Footnotes();
    final Facts facts = new Facts();
    final Set<String> spelledOut = new HashSet<>();
    final Set<String> explained = new HashSet<>();
    final Locale language;
    final Glossary.Marker terms;
    int tables;
    int disputes;
    int figures;

    PageState(
            Map<Span, Target> targets,
            Map<String, Picture> pictures,
            Map<String, Handout> handouts,
            SitePath path,
            Locale language,
            Glossary glossary) {
        this.targets = targets;
        this.pictures = pictures;
        this.handouts = handouts;
        this.path = path;
        this.language = language;
        this.terms = glossary.marker(path);
    }
}
