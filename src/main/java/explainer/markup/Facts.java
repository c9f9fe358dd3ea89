package explainer.markup;

import explainer.entity.Fact;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Numbers the facts that one page marks, in the order of first mark. */
final class Facts {
    private record Use(Fact fact, int number, List<BackReference> places, List<FactSource> sources) {}

    private final Map<String, Use> byId = new LinkedHashMap<>();

    /** The words, and a button that opens the note without a script (HTML, section 6.12, the popover attribute). */
    void emit(Fact fact, Runnable words, Citations citations, HtmlBuffer out) {
        String id = fact.id().text();
        int number = byId.containsKey(id) ? byId.get(id).number : byId.size() + 1;
        int uses = byId.containsKey(id) ? byId.get(id).places.size() : 0;
        String place = "fact." + number + "." + (uses + 1);
        List<FactSource> sources = citations.number(fact.sources(), place);
        byId.computeIfAbsent(id, key -> new Use(fact, number, new ArrayList<>(), sources))
                .places
                .add(new BackReference(place, Optional.empty()));
        int from = out.mark();
        words.run();
        String shown = out.takeFrom(from);
        int last = lastWord(shown);
        out.raw("<span class=\"fact\">")
                .raw(shown.substring(0, last))
                .raw("<span class=\"end\">")
                .raw(shown.substring(last))
                .raw("<button type=\"button\"")
                .attribute("class", "mark mark-" + fact.status().id())
                .attribute("id", place)
                .attribute("popovertarget", MarkedFact.noteId(number))
                .attribute("aria-label", "Evidence, " + fact.status().label().toLowerCase(Locale.ROOT))
                .attribute("value", "i")
                // for browsers that know neither style sheets nor buttons: the place in the list of facts
                .raw("><sup hidden>F" + number + "</sup></button></span></span>");
    }

    /** Where the last word begins, which stays on one line with its button; all of the words where markup stands in the last. */
    private static int lastWord(String markup) {
        int blank = markup.lastIndexOf(' ');
        return markup.indexOf('<') < 0 ? blank + 1 : 0;
    }

    List<MarkedFact> marked() {
        return byId.values().stream()
                .map(use -> new MarkedFact(use.number, use.fact, use.places, use.sources))
                .toList();
    }
}
