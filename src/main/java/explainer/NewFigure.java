package explainer;

import explainer.base.Nearest;
import explainer.base.Slug;
import explainer.content.ContentReader;
import explainer.entity.EntityBinder;
import explainer.entity.Figure;
import explainer.entity.FigureShapes;
import explainer.entity.FigureTable;
import explainer.entity.Figures;
import explainer.revise.StarterFigure;
import explainer.revise.WorkingFiles;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A figure that is to be begun.
 *
 * @param data the name of its data
 */
record NewFigure(String type, String id, String data) {

    /**
     * The figure that somebody names.
     *
     * @param name of the figure; null for none
     * @param data null for data of its own
     */
    static NewFigure of(String type, String name, String data) {
        String wanted = type.toLowerCase(Locale.ROOT);
        List<String> types = StarterFigure.types();
        if (!types.contains(wanted)) {
            throw new BadArgument("there is no figure of the type \"" + type + "\""
                    + Nearest.to(wanted, types)
                            .map(near -> "; did you mean \"" + near + "\"?")
                            .orElse("; write one of " + String.join(", ", types)));
        }
        if (name == null) {
            throw new BadArgument("write the name of the figure after \"" + type + "\"");
        }
        String id = slug(name);
        return new NewFigure(wanted, id, data == null ? id : slug(data));
    }

    private static String slug(String name) {
        String slug = Slug.slugify(name);
        if (slug.isEmpty()) {
            throw new BadArgument("\"" + name + "\" has no letters or digits to make a name from");
        }
        return slug;
    }

    String file() {
        return Figure.FOLDER + id + ".yaml";
    }

    /**
     * The files with the figure, and with data to begin with where there are none of that name.
     *
     * @param source where its data come from
     */
    WorkingFiles in(WorkingFiles files, String source) {
        Optional<FigureShapes> shapes = needsShapes() ? shapes(files) : Optional.empty();
        WorkingFiles begun = files.created(
                file(),
                shapes.map(of -> StarterFigure.of(type, data, source, of))
                        .orElseGet(() -> StarterFigure.of(type, data, source)));
        Figures figures = figures(begun);
        Figure figure = figures.figures().stream()
                .filter(each -> each.id().text().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the examples of " + type + " make no figure"));
        if (figure.data().isEmpty()) {
            return begun;
        }
        Optional<FigureTable> table = figures.tables().stream()
                .filter(each -> each.name().equals(data))
                .findFirst();
        String path = Figure.DATA + data + ".yaml";
        if (table.isPresent()) {
            return files.created(file(), StarterFigure.of(type, figure, table.get(), source, shapes));
        }
        return files.has(path) ? begun : begun.created(path, StarterFigure.table(figure));
    }

    private boolean needsShapes() {
        return StarterFigure.has(type, "shapes");
    }

    private static Optional<FigureShapes> shapes(WorkingFiles files) {
        return figures(files).shapes().stream().findFirst();
    }

    /** What must be there before such a figure can be, if it is not. */
    Optional<String> lack(WorkingFiles files, boolean hasSources) {
        if (!hasSources && StarterFigure.has(type, "sources")) {
            return Optional.of("A figure shows where its data come from, and there is no source yet: begin one with"
                    + " \"new source https://…\"");
        }
        return needsShapes() && shapes(files).isEmpty()
                ? Optional.of(
                        "A map of places needs the shapes of its region, and there are none yet: put a TopoJSON file into "
                                + FigureShapes.FOLDER)
                : Optional.empty();
    }

    private static Figures figures(WorkingFiles files) {
        return EntityBinder.bind(ContentReader.read(files.entries()).value())
                .value()
                .figures();
    }
}
