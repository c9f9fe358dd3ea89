package explainer.entity;

import explainer.base.Diagnostic;
import explainer.base.Memo;
import explainer.base.Slug;
import explainer.content.Content;
import explainer.content.ContentCode;
import explainer.content.DataFile;
import explainer.content.ShapeFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Binds the files of {@code content/figures/}. */
final class FiguresBinder {
    private static final String ENDING = ".yaml";

    private FiguresBinder() {}

    static boolean isFigure(String path) {
        return path.startsWith(Figure.FOLDER);
    }

    /** @param faulty receives the files that could not be bound */
    static Figures bind(Content content, Problems problems, Set<String> faulty, Memo memo) {
        List<Figure> figures = new ArrayList<>();
        List<FigureTable> tables = new ArrayList<>();
        for (DataFile file : content.data()) {
            String path = file.source().path();
            if (!isFigure(path)) {
                continue;
            }
            boolean isData = path.startsWith(Figure.DATA);
            String name =
                    path.substring((isData ? Figure.DATA : Figure.FOLDER).length(), path.length() - ENDING.length());
            // part of the addresses at which it can be downloaded
            Optional<Name> id = Slug.isValid(name)
                    ? Optional.of(new Name(name, file.source().start()))
                    : Optional.empty();
            if (id.isEmpty()) {
                problems.add(Diagnostic.of(
                                ContentCode.BAD_FILE_NAME,
                                file.source().start(),
                                "the name \"" + name + ENDING + "\" is no name of a figure")
                        .help("figures stand in " + Figure.FOLDER + ", their data in " + Figure.DATA
                                + "; give the file a name of small letters, digits and hyphens"));
                faulty.add(path);
            } else if (isData) {
                BoundFile.of(file, (same, found) -> TableBinder.bind(same, name, found), memo)
                        .into(problems)
                        .ifPresentOrElse(tables::add, () -> faulty.add(path));
            } else {
                BoundFile.of(file, (same, found) -> FigureBinder.bind(same, id.get(), found), memo)
                        .into(problems)
                        .ifPresentOrElse(figures::add, () -> faulty.add(path));
            }
        }
        return new Figures(figures, tables, shapes(content, problems, faulty));
    }

    private static List<FigureShapes> shapes(Content content, Problems problems, Set<String> faulty) {
        List<FigureShapes> shapes = new ArrayList<>();
        for (ShapeFile file : content.shapes()) {
            String path = file.source().path();
            String name = path.substring(path.lastIndexOf('/') + 1, path.lastIndexOf('.'));
            boolean isName =
                    new Scalar.Id().convert(name, file.source().start()).isPresent();
            if (!path.equals(FigureShapes.pathOf(name)) || !isName) {
                problems.add(Diagnostic.of(
                                EntityCode.UNKNOWN_DATA_FILE, file.source().start(), "nothing reads this file")
                        .help("shapes stand in " + FigureShapes.FOLDER
                                + ", under a name of small letters, digits and hyphens"));
                faulty.add(path);
            } else {
                file.shapes().ifPresent(found -> shapes.add(new FigureShapes(name, found)));
            }
        }
        return shapes;
    }
}
