package explainer;

import static explainer.Console.counted;

import explainer.base.Diagnostic;
import explainer.content.prose.Reference;
import explainer.graph.EvidenceGraph;
import explainer.graph.Graph;
import explainer.ledger.Balance;
import explainer.output.Output;
import explainer.output.Outputs;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;

/**
 * What a build came to.
 *
 * @param balance nothing if there was an error
 * @param outputs nothing if there was an error
 * @param diagnostics in the order of places
 */
record BuildReport(Graph graph, Optional<Balance> balance, Optional<Outputs> outputs, List<Diagnostic> diagnostics) {
    BuildReport {
        diagnostics = diagnostics.stream().sorted().toList();
    }

    static BuildReport rejected(Graph graph, List<Diagnostic> found) {
        return new BuildReport(graph, Optional.empty(), Optional.empty(), found);
    }

    static BuildReport of(Graph graph, Balance balance, Outputs outputs, List<Diagnostic> found) {
        return new BuildReport(graph, Optional.of(balance), Optional.of(outputs), found);
    }

    List<Diagnostic> warnings() {
        return diagnostics.stream().filter(diagnostic -> !diagnostic.isError()).toList();
    }

    List<Diagnostic> errors() {
        return diagnostics.stream().filter(Diagnostic::isError).toList();
    }

    /** One line: what the site holds. */
    String summary() {
        long citations = graph.pages().stream()
                .flatMap(page -> page.texts().stream())
                .flatMap(text -> text.references().stream())
                .filter(Reference.Citation.class::isInstance)
                .count();
        long cited = graph.citedBy().values().stream()
                .filter(pages -> !pages.isEmpty())
                .count();
        return String.format(
                Locale.ROOT,
                "%s: %s, %s checked, %s to %s, %s%s",
                graph.catalog().settings().title().text(),
                counted(graph.pages().size(), "page"),
                counted((int) graph.targets().count(), "link"),
                counted(citations, "citation"),
                counted(cited, "source"),
                evidence(graph.evidence()),
                counted(warnings().size(), "warning"));
    }

    /** One line: what readers who search load at most, in all; empty if the site has no search. */
    Optional<String> search() {
        List<Output> index = outputs.map(Outputs::searchIndex).orElse(List.of());
        return index.isEmpty()
                ? Optional.empty()
                : Optional.of(String.format(
                        Locale.ROOT,
                        "Search index: %.1f kB compressed in %s",
                        index.stream()
                                        .mapToInt(file -> compressed(file.content()))
                                        .sum()
                                / 1000.0,
                        counted(index.size(), "file")));
    }

    /** As servers send it (RFC 1952). */
    private static int compressed(byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.size();
    }

    /** What there is of it, each part with a comma after it. */
    private static String evidence(EvidenceGraph evidence) {
        return part(evidence.facts().size(), "fact")
                + part(evidence.quotes().size(), "quotation")
                + part(evidence.disputes().size(), "dispute");
    }

    private static String part(int count, String thing) {
        return count == 0 ? "" : counted(count, thing) + ", ";
    }
}
