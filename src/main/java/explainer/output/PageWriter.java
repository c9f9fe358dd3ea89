package explainer.output;

import explainer.base.Diagnostic;
import explainer.base.Memo;
import explainer.base.Parallel;
import explainer.base.Related;
import explainer.base.Result;
import explainer.base.SitePath;
import explainer.base.SourceFile;
import explainer.base.Span;
import explainer.output.page.TemplateFault;
import explainer.output.page.Templates;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** Puts views through templates, on all cores. */
final class PageWriter {
    private static final Duration LIMIT = Duration.ofSeconds(20);

    private PageWriter() {}

    /**
     * A page before it is a text.
     *
     * @param madeBy the file that it comes from, for messages
     */
    record Draft(String template, Record view, SitePath path, String madeBy) {
        /** Of what tells drafts apart: a view holds the navigation of all pages, and a hash of each would grow with the square of the site. */
        @Override
        public int hashCode() {
            return Objects.hash(template, path);
        }
    }

    /** All that a file depends on. */
    private record Given(Memo.Same<Templates> templates, Draft draft) {}

    private record Written(List<Output> outputs, List<Fault> faults) {}

    /** @param isMissing whether there is no such template */
    private record Fault(Span place, TemplateFault reason, String page, boolean isMissing) {}

    /** One page by itself; nothing if it has a fault. */
    static Optional<Output> write(SiteModel model, Draft draft) {
        return remembered(model, draft).outputs.stream().findFirst();
    }

    private static Written remembered(SiteModel model, Draft draft) {
        return model.memo().get("output.page", new Given(new Memo.Same<>(model.templates()), draft), PageWriter::write);
    }

    static <T> Result<List<Output>> write(SiteModel model, List<T> items, Function<T, Draft> draw) {
        List<Written> written = Parallel.map(
                items, LIMIT, item -> remembered(model, draw.apply(item)), item -> tooHard(draw.apply(item)));
        // each emitter writes pages of its own, and the views of all are much
        model.memo().done("output.page");
        List<Output> outputs = new ArrayList<>();
        // a fault in a template is one fault, however many pages use it
        Map<String, List<Fault>> faults = new LinkedHashMap<>();
        for (Written each : written) {
            outputs.addAll(each.outputs);
            each.faults.forEach(
                    fault -> faults.computeIfAbsent(fault.place + fault.reason.message(), key -> new ArrayList<>())
                            .add(fault));
        }
        return new Result<>(
                List.copyOf(outputs),
                faults.values().stream().map(PageWriter::diagnostic).toList());
    }

    private static Written write(Given given) {
        Draft draft = given.draft;
        try {
            byte[] page = given.templates.value().render(draft.template, draft.view);
            return new Written(List.of(Output.of(draft.path, page, draft.madeBy)), List.of());
        } catch (Templates.Failure e) {
            TemplateFault reason = e.fault();
            Span place = reason.place().orElseGet(() -> template(draft).start());
            return new Written(
                    List.of(),
                    List.of(new Fault(
                            place, reason, draft.madeBy, reason.place().isEmpty())));
        }
    }

    private static Written tooHard(Draft draft) {
        TemplateFault reason = new TemplateFault(
                "this template does not come to an end", Optional.empty(), Optional.empty(), List.of());
        return new Written(List.of(), List.of(new Fault(template(draft).start(), reason, draft.madeBy, false)));
    }

    private static SourceFile template(Draft draft) {
        return new SourceFile(Theme.FOLDER + "/" + draft.template, "");
    }

    private static Diagnostic diagnostic(List<Fault> faults) {
        Fault first = faults.get(0);
        String page = first.page.startsWith("the page ") ? first.page : "the page of " + first.page;
        String others = faults.size() == 1 ? "" : " and others";
        String seen = "seen while making " + page + others;
        Diagnostic diagnostic = Diagnostic.of(
                        first.isMissing ? OutputCode.MISSING_TEMPLATE : OutputCode.TEMPLATE_ERROR,
                        first.place,
                        first.reason.message())
                .help(first.reason
                        .advice()
                        .map(advice -> advice + " (" + seen + ")")
                        .orElse(seen));
        for (Related step : first.reason.chain()) {
            diagnostic = diagnostic.see(step.span(), step.message());
        }
        return diagnostic;
    }
}
