package explainer.entity;

import explainer.base.Result;
import explainer.base.Span;
import explainer.content.prose.MarkdownParser;
import explainer.content.prose.Prose;
import explainer.content.yaml.YamlList;
import explainer.content.yaml.YamlMap;
import explainer.content.yaml.YamlNode;
import explainer.content.yaml.YamlScalar;
import explainer.content.yaml.YamlText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** What a key may hold. A closed set, so that whatever is made from the declarations covers all of it. */
sealed interface Type<T> permits Scalar, Type.Inline, Type.ListOf, Type.MapOf, Type.Raw {

    /** What to write, after "must be": {@code a date: 2019-10-25, 2019-10 or 2019}. */
    String wanted();

    /** The same for programs: it admits every text that is read here. */
    Form form();

    /** The value; empty if it is wrong, which has then been reported. Never called for a missing value. */
    Optional<T> read(YamlNode node, Problems problems);

    /** What to write where one value is wanted: a text with a colon or a bracket at its start is most often taken for more. */
    static String one(YamlNode node, String wanted) {
        String line = node.span().file().line(node.span().from().line());
        String text = line.substring(node.span().from().column() - 1).strip();
        return "this must be " + wanted
                + (text.startsWith("- ") ? "" : "; if it is one text, " + YamlText.help("", text));
    }

    static String notOne(YamlNode node) {
        return (node instanceof YamlList ? "a list stands" : "keys stand") + " where one value is wanted";
    }

    /** Words with emphasis, links and citations, read where they stand. */
    record Inline() implements Type<Prose> {
        private static final Pattern ESCAPE = Pattern.compile("\\\\[\\p{Alnum}]");

        @Override
        public String wanted() {
            return "a sentence or two, with links and citations if you like";
        }

        @Override
        public Form form() {
            return new Form.Inline();
        }

        @Override
        public Optional<Prose> read(YamlNode node, Problems problems) {
            if (!(node instanceof YamlScalar scalar)) {
                problems.add(EntityCode.WRONG_SHAPE, node.span(), notOne(node), one(node, wanted()));
                return Optional.empty();
            }
            Span inside = inside(scalar.span());
            boolean single = scalar.span().text().startsWith("'");
            if (single && inside.text().contains("''")
                    || !single
                            && scalar.quoted()
                            && ESCAPE.matcher(inside.text()).find()) {
                problems.add(
                        EntityCode.BAD_VALUE,
                        scalar.span(),
                        "this text has a YAML escape in it",
                        YamlText.help("", scalar.raw()));
                return Optional.empty();
            }
            Traces.curly(scalar).ifPresent(problems::add);
            Result<Prose> prose = MarkdownParser.parseInline(inside);
            problems.addAll(prose.diagnostics());
            return Optional.of(prose.value());
        }

        /** Without quotation marks or the sign of a block scalar. What YAML folds, Markdown folds too. */
        private static Span inside(Span span) {
            String text = span.text();
            if (text.startsWith("\"") || text.startsWith("'")) {
                return span.file().span(span.start() + 1, span.end() - 1);
            }
            if (text.startsWith("|") || text.startsWith(">")) {
                int at = Math.max(0, text.indexOf('\n'));
                while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                    at++;
                }
                return span.file().span(span.start() + at, span.end());
            }
            return span;
        }
    }

    /** A list of one type. One value alone is no list: the help says how to write one. */
    record ListOf<T>(Type<T> item) implements Type<List<T>> {
        private static final Pattern HYPHENS = Pattern.compile("-[^\\s-].*", Pattern.DOTALL);

        @Override
        public String wanted() {
            return "a list, each item " + item.wanted();
        }

        @Override
        public Form form() {
            return new Form.Items(item.form());
        }

        @Override
        public Optional<List<T>> read(YamlNode node, Problems problems) {
            if (node instanceof YamlScalar scalar
                    && !scalar.quoted()
                    && HYPHENS.matcher(scalar.raw()).matches()) {
                problems.add(
                        EntityCode.WRONG_SHAPE,
                        scalar.span(),
                        "there is no blank after the hyphen of this item",
                        "write - " + scalar.raw().substring(1).replace(" -", ", then below it - "));
                return Optional.empty();
            }
            if (!(node instanceof YamlList list)) {
                problems.add(
                        EntityCode.WRONG_SHAPE,
                        node.span(),
                        (node instanceof YamlMap ? "keys stand" : "one value stands") + " where a list is wanted",
                        "begin each item on a line of its own with \"- \", or write [one, two]");
                return Optional.empty();
            }
            List<T> items = new ArrayList<>();
            for (YamlNode each : list.items()) {
                if (each instanceof YamlScalar scalar && scalar.isMissing()) {
                    problems.add(
                            EntityCode.BAD_VALUE, each.span(), "this item is empty", "write it, or remove its line");
                } else {
                    item.read(each, problems).ifPresent(items::add);
                }
            }
            return Optional.of(List.copyOf(items));
        }
    }

    /** Keys and values of their own. */
    record MapOf<T>(Shape shape, Function<Fields, Optional<T>> bind) implements Type<T> {
        @Override
        public String wanted() {
            return shape.name() + ": " + String.join(", ", shape.keys());
        }

        @Override
        public Form form() {
            return shape.form();
        }

        @Override
        public Optional<T> read(YamlNode node, Problems problems) {
            if (!(node instanceof YamlMap map)) {
                problems.add(
                        EntityCode.WRONG_SHAPE,
                        node.span(),
                        (node instanceof YamlList ? "a list stands" : "one value stands") + " where keys are wanted",
                        "this must be " + wanted());
                return Optional.empty();
            }
            return bind.apply(new Fields(shape, map, map.span(), problems));
        }
    }

    /** Keys whose names depend on another key, and which are read later. */
    record Raw() implements Type<YamlNode> {
        @Override
        public Form form() {
            return new Form.Open();
        }

        @Override
        public String wanted() {
            return "keys and values";
        }

        @Override
        public Optional<YamlNode> read(YamlNode node, Problems problems) {
            return Optional.of(node);
        }
    }
}
