package explainer;

import explainer.base.Code;
import explainer.base.Nearest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "explain",
        description = {
            "Says what a message means, with a wrong and a right example.",
            "Without a code it lists all of them."
        },
        mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {
    /** The pages of src/docs/errors, in the jar. */
    private static final String PAGES = "/META-INF/errors/";

    private final Console console;

    @Parameters(
            arity = "0..1",
            paramLabel = "CODE",
            description = "what stands in brackets in the message, as broken-link")
    private String code;

    ExplainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        List<Code> codes =
                Codes.all().stream().sorted(Comparator.comparing(Code::id)).toList();
        if (code == null) {
            int width =
                    codes.stream().mapToInt(each -> each.id().length()).max().orElse(0);
            codes.forEach(each -> console.out()
                    .println(each.id() + " ".repeat(width + 2 - each.id().length()) + each.summary()));
            return Exit.DONE;
        }
        // as it is copied from a message: [broken-link]
        String id = code.strip().replaceAll("^.*\\[|\\].*$", "");
        List<String> ids = codes.stream().map(Code::id).toList();
        if (!ids.contains(id)) {
            throw new BadArgument("there is no message \"" + id + "\""
                    + Nearest.to(id, ids)
                            .map(near -> ": did you mean \"" + near + "\"?")
                            .orElse("; \"explain\" alone lists them all"));
        }
        try (InputStream page = ExplainCommand.class.getResourceAsStream(PAGES + id + ".md")) {
            console.out().print(new String(page.readAllBytes(), StandardCharsets.UTF_8));
        }
        return Exit.DONE;
    }
}
