package explainer.output.page;

import explainer.base.Nearest;
import freemarker.core.Environment;
import freemarker.template.Configuration;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateModelIterator;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The names that a template could have used where it used one that has no value.
 *
 * @param owner what was asked for the name: {@code frame}; empty for a name that stands alone
 * @param wanted the name
 * @param known the names there are at that place
 */
record TemplateNames(String owner, String wanted, SortedSet<String> known) {
    private static final Pattern PATH = Pattern.compile("[\\p{L}_$][\\p{L}\\p{N}_$]*(\\.[\\p{L}_$][\\p{L}\\p{N}_$]*)*");
    private static final int FEW = 12;

    /** Looks around while the template stands where it failed; nothing for an expression that is no path of names. */
    static Optional<TemplateNames> at(Environment place, String expression) {
        if (expression == null || !PATH.matcher(expression).matches()) {
            return Optional.empty();
        }
        int dot = expression.lastIndexOf('.');
        String owner = dot < 0 ? "" : expression.substring(0, dot);
        try {
            SortedSet<String> known = dot < 0 ? namesHere(place) : namesIn(model(place, owner));
            return Optional.of(new TemplateNames(owner, expression.substring(dot + 1), known));
        } catch (TemplateModelException e) {
            return Optional.empty();
        }
    }

    private static SortedSet<String> namesHere(Environment place) throws TemplateModelException {
        Configuration configuration = place.getConfiguration();
        SortedSet<String> names = new TreeSet<>();
        for (Object name : place.getKnownVariableNames()) {
            if (!configuration.getSharedVariableNames().contains(name)) {
                names.add(name.toString());
            }
        }
        return names;
    }

    private static TemplateModel model(Environment place, String path) throws TemplateModelException {
        List<String> names = List.of(path.split("\\."));
        TemplateModel model = place.getVariable(names.get(0));
        for (String name : names.subList(1, names.size())) {
            model = model instanceof TemplateHashModel hash ? hash.get(name) : null;
        }
        return model;
    }

    private static SortedSet<String> namesIn(TemplateModel model) throws TemplateModelException {
        SortedSet<String> names = new TreeSet<>();
        if (model instanceof TemplateHashModelEx hash) {
            for (TemplateModelIterator keys = hash.keys().iterator(); keys.hasNext(); ) {
                names.add(keys.next().toString());
            }
        }
        return names;
    }

    /** Whether the name is right, and only this page has nothing there. */
    boolean isEmptyHere() {
        return known.contains(wanted);
    }

    String message() {
        return isEmptyHere()
                ? "\"" + path(wanted) + "\" has no value on this page"
                : owner.isEmpty()
                        ? "there is no \"" + wanted + "\" here"
                        : "\"" + owner + "\" has no \"" + wanted + "\"";
    }

    Optional<String> advice() {
        return isEmptyHere()
                ? Optional.of("write <#if " + path(wanted) + "??>…</#if> around what is for pages that have one")
                : nearest(wanted, known).or(this::allIfFew);
    }

    private Optional<String> allIfFew() {
        return known.isEmpty() || known.size() > FEW
                ? Optional.empty()
                : Optional.of(known.stream().map(this::path).collect(Collectors.joining(", ", "there are: ", "")));
    }

    private String path(String name) {
        return owner.isEmpty() ? name : owner + "." + name;
    }

    static Optional<String> nearest(String wanted, Collection<String> names) {
        return Nearest.to(wanted, names).map(name -> "did you mean \"" + name + "\"?");
    }
}
