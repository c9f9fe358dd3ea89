package explainer;

import static explainer.Console.counted;

import explainer.base.Diagnostic;
import explainer.serve.PreviewListener;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the preview prints: its address first, then a line for each build, and what is wrong as a build says it. */
final class ServeLog implements PreviewListener {
    private final Console console;
    private final Path project;
    private final PrintWriter out;
    private final Set<String> said = new HashSet<>();
    private boolean isFirst = true;
    /** Whether the last line waits for what the browser says. */
    private boolean isLineOpen;

    ServeLog(Console console, Path project) {
        this.console = console;
        this.project = project;
        this.out = console.out();
    }

    void taken(int port) {
        console.err().println("Port " + port + " is taken by another program; trying the next one.");
    }

    void listening(String address) {
        out.println("Preview: " + address + "  (Ctrl-C ends it)");
    }

    @Override
    public synchronized void built(Built built) {
        endLine();
        List<Diagnostic> found = built.attempt().diagnostics();
        if (built.attempt().outputs().isEmpty()) {
            console.rejected(
                    found, isFirst ? "The preview waits for the first good build." : "The last good pages stay.");
            return;
        }
        // a warning that stays is said once
        found.stream().filter(each -> !said.contains(each.toString())).forEach(console::print);
        said.clear();
        found.forEach(each -> said.add(each.toString()));
        out.print(line(built));
        isLineOpen = built.tabs() > 0 && (built.pages() > 0 || built.hasNewStyle());
        if (!isLineOpen) {
            out.println();
        }
        out.flush();
        isFirst = false;
    }

    private String line(Built built) {
        String took = " in " + built.took().toMillis() + " ms";
        if (isFirst) {
            int files = built.attempt().outputs().orElseThrow().files().size();
            return "built" + took + ": " + counted(files, "file") + ", "
                    + counted(built.attempt().diagnostics().size(), "warning");
        }
        String rest = built.all().equals(built.took())
                ? ""
                : ", the rest in " + built.all().toMillis() + " ms";
        return "rebuilt" + took + rest + saved(built.saved()) + ": " + changed(built);
    }

    private String saved(List<Path> files) {
        if (files.isEmpty()) {
            return "";
        }
        String first = project.relativize(files.get(0)).toString().replace('\\', '/');
        return " (" + first + (files.size() == 1 ? "" : " and " + counted(files.size() - 1, "more file")) + ")";
    }

    private static String changed(Built built) {
        if (built.hasNewStyle()) {
            return built.pages() == 0
                    ? "the style sheet changed"
                    : counted(built.pages(), "page") + " and the style sheet changed";
        }
        return built.pages() == 0 ? "no page changed" : counted(built.pages(), "page") + " changed";
    }

    @Override
    public synchronized void shown(Duration atMost) {
        if (isLineOpen) {
            isLineOpen = false;
            out.println("; in the browser within " + atMost.toMillis() + " ms of the save");
        }
    }

    @Override
    public synchronized void unreadable(String message) {
        endLine();
        console.err().println(message + ". Trying again until it can be read.");
    }

    @Override
    public synchronized void bug(Throwable bug) {
        endLine();
        console.err()
                .println("This is a bug in the program, not in the content. Please report it with the lines below."
                        + " The preview goes on.");
        bug.printStackTrace(console.err());
        console.err().flush();
    }

    private void endLine() {
        if (isLineOpen) {
            isLineOpen = false;
            out.println();
        }
    }
}
