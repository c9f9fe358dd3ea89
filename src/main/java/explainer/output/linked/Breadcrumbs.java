package explainer.output.linked;

import java.util.List;
import java.util.Objects;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The way from the front page to a page, which is the last step. */
public record Breadcrumbs(String id, List<Step> steps) implements Thing {
    /** A page on the way. */
    public record Step(String name, String url) {
        public Step {
            Objects.requireNonNull(name);
            Objects.requireNonNull(url);
        }
    }

    public Breadcrumbs {
        Objects.requireNonNull(id);
        steps = List.copyOf(steps);
    }

    @Override
    public ObjectNode node() {
        ObjectNode node = Thing.typed("BreadcrumbList").put("@id", id);
        ArrayNode items = node.putArray("itemListElement");
        for (Step step : steps) {
            items.add(Thing.typed("ListItem")
                    .put("position", items.size() + 1)
                    .put("name", step.name)
                    .put("item", step.url));
        }
        return node;
    }
}
