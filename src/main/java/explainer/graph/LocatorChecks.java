package explainer.graph;

import explainer.base.Diagnostic;
import explainer.base.Nearest;
import explainer.entity.Catalog;
import explainer.entity.FigureShapes;
import explainer.entity.FigureTable;
import explainer.entity.Name;
import explainer.entity.OnGround;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Checks what a map of a region refers to: its shapes, their areas, and that its places can be seen. */
final class LocatorChecks {
    private final Catalog catalog;
    private final List<Diagnostic> found;

    LocatorChecks(Catalog catalog, List<Diagnostic> found) {
        this.catalog = catalog;
        this.found = found;
    }

    void check(OnGround plan, Optional<FigureTable> table) {
        List<FigureShapes> all = catalog.figures().shapes();
        Optional<FigureShapes> shapes = all.stream()
                .filter(each -> each.name().equals(plan.shapes().text()))
                .findFirst();
        if (shapes.isPresent()) {
            checkAreas(plan, shapes.get().shapes().ids());
        } else if (!catalog.isFaulty(FigureShapes.pathOf(plan.shapes().text()))) {
            found.add(unknown(
                            plan.shapes(),
                            "there are no shapes \"" + plan.shapes().text() + "\"")
                    .help("add them as " + FigureShapes.pathOf(plan.shapes().text()))
                    .didYouMean(Nearest.to(
                            plan.shapes().text(),
                            all.stream().map(FigureShapes::name).toList())));
        }
        table.ifPresent(data -> {
            checkSquares(plan, data);
            plan.parts().forEach(part -> checkNames(plan, part, data));
            checkPlaces(plan, data);
        });
    }

    private void checkAreas(OnGround plan, List<String> ids) {
        plan.areas()
                .filter(area -> !ids.contains(area.text()))
                .forEach(area -> found.add(unknown(area, "the shapes have no area \"" + area.text() + "\"")
                        .help("the areas are " + String.join(", ", ids))
                        .didYouMean(Nearest.to(area.text(), ids))));
    }

    private void checkSquares(OnGround plan, FigureTable table) {
        List<String> kinds = plan.kind().map(table::words).orElse(List.of());
        plan.squares().stream()
                .filter(square -> !kinds.contains(square.text()))
                .forEach(square -> found.add(unknown(square, "no place of the data is \"" + square.text() + "\"")
                        .help("name the column that says what a place is as \"kind\", and here what stands in it")
                        .didYouMean(Nearest.to(square.text(), kinds))));
    }

    private void checkNames(OnGround plan, OnGround.Part part, FigureTable table) {
        List<String> names = table.words(plan.name());
        part.places().stream()
                .filter(place -> !names.contains(place.text()))
                .forEach(place -> found.add(unknown(place, "no row is called \"" + place.text() + "\"")
                        .help("write the name of a row as it stands in the data")
                        .didYouMean(Nearest.to(place.text(), names))));
    }

    private void checkPlaces(OnGround plan, FigureTable table) {
        Optional<Integer> latitude = table.indexOf(plan.latitude().text());
        Optional<Integer> longitude = table.indexOf(plan.longitude().text());
        if (latitude.isEmpty() || longitude.isEmpty()) {
            return;
        }
        for (FigureTable.Row row : table.rows()) {
            check(row, latitude.get(), plan.box().south(), plan.box().north());
            check(row, longitude.get(), plan.box().west(), plan.box().east());
        }
    }

    private void check(FigureTable.Row row, int column, double least, double most) {
        row.cells()
                .get(column)
                .filter(FigureTable.Amount.class::isInstance)
                .map(FigureTable.Amount.class::cast)
                .filter(degrees -> degrees.number().doubleValue() < least
                        || degrees.number().doubleValue() > most)
                .ifPresent(degrees -> found.add(Diagnostic.of(
                                GraphCode.OFF_THE_MAP,
                                degrees.span(),
                                "this place lies outside the box of its map, which goes from " + number(least) + " to "
                                        + number(most))
                        .help("correct the degrees (latitude is north, longitude east), or make the box larger")));
    }

    private static String number(double degrees) {
        return BigDecimal.valueOf(degrees).stripTrailingZeros().toPlainString();
    }

    private static Diagnostic unknown(Name name, String message) {
        return Diagnostic.of(GraphCode.UNKNOWN_DATA, name.span(), message);
    }
}
