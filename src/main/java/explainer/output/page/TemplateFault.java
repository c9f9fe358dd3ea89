package explainer.output.page;

import explainer.base.Related;
import explainer.base.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Why a page could not be made, in words for those who write templates.
 *
 * @param advice what to do about it, where that is known
 * @param place empty where none is known
 * @param chain the calls, includes and imports that led there, the nearest first
 */
public record TemplateFault(String message, Optional<String> advice, Optional<Span> place, List<Related> chain) {
    public TemplateFault {
        chain = List.copyOf(chain);
    }

    TemplateFault reachedThrough(List<Related> more) {
        List<Related> all = new ArrayList<>(chain);
        all.addAll(more);
        return new TemplateFault(message, advice, place, all);
    }
}
