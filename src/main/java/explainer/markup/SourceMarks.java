package explainer.markup;

import explainer.content.prose.Reference;
import java.util.List;

/** How a page points to its sources. */
interface SourceMarks {
    void emit(List<Reference.Cited> cited, HtmlBuffer out);
}
