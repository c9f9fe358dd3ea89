package explainer.output;

import explainer.base.Slug;
import explainer.entity.Home;
import explainer.entity.Topic;
import explainer.graph.Graph;
import explainer.graph.Link;
import explainer.markup.Html;
import explainer.markup.Sentences;
import explainer.output.page.CardView;
import explainer.output.page.ConnectedView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** The pages that are connected with a page, each once, by who links to whom. */
final class NeighbourViews {
    private final SiteModel model;
    private final Graph graph;
    private final Map<Slug, Set<Slug>> out = new HashMap<>();
    private final Map<Slug, Integer> place = new HashMap<>();

    NeighbourViews(SiteModel model) {
        this.model = model;
        this.graph = model.graph();
        graph.readingOrder().forEach(slug -> place.put(slug, place.size()));
        for (Link link : graph.links()) {
            if (!link.to().equals(Home.SLUG)) {
                out.computeIfAbsent(link.from(), key -> new LinkedHashSet<>()).add(link.to());
            }
        }
    }

    List<ConnectedView> of(Topic topic) {
        Map<Slug, Link> here = new LinkedHashMap<>();
        for (Link link : graph.backlinks().get(topic.slug())) {
            if (!link.from().equals(Home.SLUG)) {
                here.putIfAbsent(link.from(), link);
            }
        }
        Set<Slug> there = out.getOrDefault(topic.slug(), Set.of());
        Set<Slug> all = new LinkedHashSet<>(graph.related().get(topic.slug()));
        Set<Slug> linked = new HashSet<>(here.keySet());
        linked.addAll(there);
        // only what is linked is put in order: to look for it among all pages would grow with the square of the site
        linked.stream()
                .filter(place::containsKey)
                .sorted(Comparator.comparing(place::get))
                .forEach(all::add);
        List<ConnectedView> views = new ArrayList<>();
        add(
                views,
                "in",
                "Pages that link here",
                topic,
                all,
                here,
                slug -> here.containsKey(slug) && !there.contains(slug));
        add(
                views,
                "both",
                "Linked both ways",
                topic,
                all,
                here,
                slug -> here.containsKey(slug) && there.contains(slug));
        add(
                views,
                "out",
                "Linked from this page",
                topic,
                all,
                here,
                slug -> !here.containsKey(slug) && there.contains(slug));
        add(views, "none", "Related", topic, all, here, slug -> !here.containsKey(slug) && !there.contains(slug));
        return List.copyOf(views);
    }

    private void add(
            List<ConnectedView> views,
            String way,
            String title,
            Topic topic,
            Set<Slug> all,
            Map<Slug, Link> here,
            Predicate<Slug> isMeant) {
        List<ConnectedView.Neighbour> pages = all.stream()
                .filter(isMeant)
                .map(slug -> neighbour(topic, model.card(slug), here.get(slug)))
                .toList();
        if (!pages.isEmpty()) {
            views.add(new ConnectedView(way, title, pages));
        }
    }

    /** @param link from that page to this one; null if there is none */
    private static ConnectedView.Neighbour neighbour(Topic topic, CardView card, Link link) {
        Html sentence = link == null
                ? null
                : Sentences.marked(link.passage(), topic.title().text());
        return new ConnectedView.Neighbour(card.path(), card.title(), card.kind(), card.summary(), sentence);
    }
}
