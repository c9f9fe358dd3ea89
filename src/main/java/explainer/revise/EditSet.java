package explainer.revise;

import explainer.base.Edit;
import explainer.base.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Edits that can be made together: of two that meet the first is taken, and the other may come when that is done. */
final class EditSet {
    private final Map<String, List<Edit>> byFile = new HashMap<>();

    /** Takes all edits of a fix or, if one of them meets what was taken before, none. */
    void add(List<Edit> fix) {
        if (fix.stream().noneMatch(this::meetsAnother)) {
            fix.stream().filter(edit -> !of(edit).contains(edit)).forEach(edit -> of(edit).add(edit));
        }
    }

    List<Edit> edits() {
        return byFile.values().stream().flatMap(List::stream).toList();
    }

    private List<Edit> of(Edit edit) {
        return byFile.computeIfAbsent(edit.span().file().path(), path -> new ArrayList<>());
    }

    private boolean meetsAnother(Edit edit) {
        // a label that many links use is mended once
        return of(edit).stream().anyMatch(other -> !other.equals(edit) && meet(other.span(), edit.span()));
    }

    private static boolean meet(Span one, Span other) {
        return one.start() < other.end() && other.start() < one.end() || one.start() == other.start();
    }
}
