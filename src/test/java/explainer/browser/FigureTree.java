package explainer.browser;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The figures of a page as the browser hands them to screen readers. */
final class FigureTree {
    private final Map<String, JsonObject> nodes = new LinkedHashMap<>();
    private final List<String> titles;
    private final List<Integer> lists;

    private FigureTree(List<String> titles, List<Integer> lists) {
        this.titles = titles;
        this.lists = lists;
    }

    static FigureTree of(Page page) {
        // a table that is folded up is in no tree
        page.evaluate("() => document.querySelectorAll('.viz-fig details').forEach(each => each.open = true)");
        FigureTree tree = new FigureTree(
                FigureChecks.strings(page.evaluate(
                        "() => [...document.querySelectorAll('.viz-fig .viz-title')].map(each => each.textContent)")),
                ((List<?>)
                                page.evaluate(
                                        "() => [...document.querySelectorAll('ol.viz-list')].map(each => each.children.length)"))
                        .stream().map(Integer.class::cast).toList());
        CDPSession session = page.context().newCDPSession(page);
        session.send("Accessibility.enable");
        for (JsonElement node : session.send("Accessibility.getFullAXTree").getAsJsonArray("nodes")) {
            tree.nodes.put(node.getAsJsonObject().get("nodeId").getAsString(), node.getAsJsonObject());
        }
        session.detach();
        return tree;
    }

    /** What of the figures is not there for whoever cannot see them, as "check: what is wrong". */
    List<String> wrong() {
        List<String> wrong = new ArrayList<>();
        // quotations and disputes are figures too
        List<JsonObject> figures = all("figure").stream()
                .filter(each -> titles.contains(value(each, "name")))
                .toList();
        if (figures.size() != titles.size()) {
            wrong.add("figure-unnamed: of " + titles + " there are " + figures.size());
        }
        for (JsonObject figure : figures) {
            for (JsonObject image : within(figure, "image")) {
                String name = value(image, "name");
                // a browser that finds no description says the name once more
                if (name.isEmpty() || List.of("", name).contains(value(image, "description"))) {
                    wrong.add("image-undescribed: \"" + name + "\"");
                }
            }
            for (JsonObject table : within(figure, "table")) {
                if (within(table, "columnheader").isEmpty()
                        || within(table, "rowheader").isEmpty()) {
                    wrong.add("table-without-heads: in \"" + value(figure, "name") + "\"");
                }
            }
        }
        List<Integer> heard = figures.stream()
                .flatMap(each -> within(each, "list").stream())
                .map(each -> within(each, "listitem").size())
                .toList();
        if (!heard.containsAll(lists)) {
            wrong.add("list-lost: lists of " + lists + " events are heard as " + heard);
        }
        return wrong;
    }

    private List<JsonObject> all(String role) {
        return nodes.values().stream().filter(each -> is(each, role)).toList();
    }

    private List<JsonObject> within(JsonObject node, String role) {
        List<JsonObject> found = new ArrayList<>();
        for (JsonElement id : node.getAsJsonArray("childIds")) {
            JsonObject child = nodes.get(id.getAsString());
            if (child != null) {
                if (is(child, role)) {
                    found.add(child);
                }
                found.addAll(within(child, role));
            }
        }
        return found;
    }

    private static boolean is(JsonObject node, String role) {
        return !node.get("ignored").getAsBoolean() && value(node, "role").equals(role);
    }

    private static String value(JsonObject node, String property) {
        return node.has(property) ? node.getAsJsonObject(property).get("value").getAsString() : "";
    }
}
