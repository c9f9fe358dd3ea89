package explainer.markup;

import explainer.base.SitePath;
import explainer.base.Slug;
import explainer.content.prose.TextBlock;
import explainer.content.prose.TextBlocks;
import explainer.entity.Name;
import explainer.entity.Page;
import explainer.entity.Topic;
import explainer.graph.Graph;
import explainer.graph.ReaderText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The terms that the site explains: those of the definition lists on its page {@code glossary}, which editors write like any other. Where a
 * term first stands on a page, it leads there.
 */
public record Glossary(List<Term> terms) {
    public static final Slug PAGE = new Slug("glossary");
    static final Glossary NONE = new Glossary(List.of());

    private static final SitePath PATH = Graph.pathOf(PAGE);
    // "Long name (LN)" is two names; "Name (2018 and 2019)" is one
    private static final Pattern BRACKETS = Pattern.compile("^(.+?)\\s*\\(([^()]*)\\)$");
    private static final Pattern SHORT_FORM = Pattern.compile("[\\p{Lu}\\p{Nd}][\\p{Lu}\\p{Nd}-]+");

    /**
     * A term with what it means.
     *
     * @param id its fragment on the page
     * @param forms the words by which a text names it
     */
    public record Term(String id, String name, Set<String> forms, String meaning) {
        public Term {
            forms = Set.copyOf(forms);
        }
    }

    public Glossary {
        terms = List.copyOf(terms);
    }

    public static Glossary of(Graph graph) {
        return Optional.ofNullable(graph.topics().get(PAGE))
                .map(page -> read(page, new ReaderText(graph)))
                .orElse(NONE);
    }

    private static Glossary read(Topic page, ReaderText reader) {
        List<Term> terms = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        List<TextBlock> blocks = TextBlocks.of(page.body());
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).role() == TextBlock.Role.TERM) {
                String name = blocks.get(i).text().strip();
                String meaning = i + 1 < blocks.size() && blocks.get(i + 1).role() == TextBlock.Role.PARAGRAPH
                        ? reader.of(blocks.get(i + 1)).strip()
                        : "";
                String id = idOf(name);
                if (ids.add(id)) {
                    terms.add(new Term(id, name, forms(name), meaning));
                }
            }
        }
        return new Glossary(terms);
    }

    /** No heading can have such an id: theirs hold no full stop. */
    static String idOf(String name) {
        return "term." + Slug.slugify(name);
    }

    private static Set<String> forms(String name) {
        Matcher brackets = BRACKETS.matcher(name);
        if (!brackets.find()) {
            return Set.of(name);
        }
        Set<String> forms = new LinkedHashSet<>(Set.of(brackets.group(1)));
        if (SHORT_FORM.matcher(brackets.group(2)).matches()) {
            forms.add(brackets.group(2));
        }
        return forms;
    }

    /** The terms that a page can mark: none on the page that explains them, and on others not what the page itself is about. */
    Glossary on(Page page) {
        if (page.slug().equals(PAGE)) {
            return NONE;
        }
        Set<String> own = new HashSet<>();
        own.add(small(page.title().text()));
        if (page instanceof Topic topic) {
            topic.aliases().stream().map(Name::text).map(Glossary::small).forEach(own::add);
        }
        return new Glossary(terms.stream()
                .filter(term -> term.forms.stream().noneMatch(form -> own.contains(small(form))))
                .toList());
    }

    /** Finds the terms in one page's texts, one after the other. */
    Marker marker(SitePath page) {
        return new Marker(this, page.relativize(PATH));
    }

    private static String small(String words) {
        return words.toLowerCase(Locale.ROOT);
    }

    /** Marks each term of a page once. */
    static final class Marker {
        private final Map<String, Term> byForm = new HashMap<>();
        private final Set<String> marked = new HashSet<>();
        private final Optional<Pattern> any;
        private final String address;

        private Marker(Glossary glossary, String address) {
            this.address = address;
            glossary.terms.forEach(term -> term.forms.forEach(form -> byForm.putIfAbsent(key(form), term)));
            String forms = byForm.values().stream()
                    .flatMap(term -> term.forms.stream())
                    .distinct()
                    // the longer of two that begin alike
                    .sorted(java.util.Comparator.comparingInt(String::length)
                            .reversed()
                            .thenComparing(java.util.Comparator.naturalOrder()))
                    .map(Marker::eitherCase)
                    .collect(Collectors.joining("|"));
            this.any = forms.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Pattern.compile("(?<![\\p{L}\\p{N}-])(?:" + forms + ")(?![\\p{L}\\p{N}-])"));
        }

        /** A term may begin a sentence, or not; a short form has its capitals. */
        private static String eitherCase(String form) {
            if (SHORT_FORM.matcher(form).matches()) {
                return Pattern.quote(form);
            }
            int first = form.offsetByCodePoints(0, 1);
            return "(?iu:" + Pattern.quote(form.substring(0, first)) + ")" + Pattern.quote(form.substring(first));
        }

        private static String key(String form) {
            return SHORT_FORM.matcher(form).matches() ? form : small(form);
        }

        /** Writes a text, with a link at each term that the page has not marked yet. */
        void emit(String text, HtmlBuffer out) {
            int at = 0;
            if (any.isPresent()) {
                Matcher found = any.get().matcher(text);
                while (found.find()) {
                    Term term = byForm.get(key(found.group()));
                    if (term != null && marked.add(term.id)) {
                        out.text(text.substring(at, found.start()));
                        out.raw("<a class=\"term\"").attribute("href", address + "#" + term.id);
                        out.raw(">").text(found.group()).raw("</a>");
                        at = found.end();
                    }
                }
            }
            out.text(text.substring(at));
        }
    }
}
