package explainer;

import explainer.base.Nearest;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with a command line in one sentence, with the name that was most likely meant, and where help is. */
final class ArgumentAdvice implements CommandLine.IParameterExceptionHandler {
    private final Console console;

    ArgumentAdvice(Console console) {
        this.console = console;
    }

    @Override
    public int handleParseException(ParameterException e, String[] args) {
        CommandSpec command = e.getCommandLine().getCommandSpec();
        PrintWriter err = console.err();
        err.println(sentence(e, command));
        err.println("Help: " + Program.name() + (isRoot(command) ? "" : " " + command.name()) + " --help");
        return Exit.BAD_ARGUMENTS;
    }

    private static String sentence(ParameterException e, CommandSpec command) {
        if (e instanceof UnmatchedArgumentException unmatched
                && !unmatched.getUnmatched().isEmpty()) {
            return unknown(unmatched.getUnmatched().get(0), command);
        }
        if (e instanceof MissingParameterException missing
                && !missing.getMissing().isEmpty()) {
            return missing(missing.getMissing().get(0), e.getMessage());
        }
        if (e instanceof OverwrittenOptionException twice && twice.getOverwritten() instanceof OptionSpec option) {
            return option.longestName() + " is given twice";
        }
        if (e.getArgSpec() instanceof OptionSpec flag && flag.type() == boolean.class) {
            return flag.longestName() + " takes no value";
        }
        if (e.getArgSpec() != null && e.getArgSpec().type().isEnum() && e.getValue() != null) {
            return value(e.getArgSpec(), e.getValue());
        }
        return isRoot(command) && e.getArgSpec() == null
                ? "there is no command here; " + list(commands(command))
                : e.getMessage();
    }

    private static String unknown(String argument, CommandSpec command) {
        if (argument.startsWith("-")) {
            String name = argument.replaceFirst("=.*", "");
            String owner = isRoot(command) ? "" : command.name() + " has ";
            return (owner.isEmpty() ? "there is " : owner) + "no option \"" + name + "\""
                    + near(name, options(command));
        }
        if (isRoot(command)) {
            List<String> names = commands(command);
            return "there is no command \"" + argument + "\""
                    + Optional.of(near(argument, names))
                            .filter(near -> !near.isEmpty())
                            .orElse("; " + list(names));
        }
        return command.name() + " does not take \"" + argument + "\"" + near("--" + argument, options(command));
    }

    private static String missing(ArgSpec argument, String message) {
        if (!(argument instanceof OptionSpec option)) {
            return message;
        }
        String example = option.longestName() + "=" + option.paramLabel();
        return option.required() ? example + " is missing" : option.longestName() + " needs a value: " + example;
    }

    private static String value(ArgSpec argument, String value) {
        List<String> words = Stream.of(argument.type().getEnumConstants())
                .map(constant -> constant.toString().toLowerCase(Locale.ROOT))
                .toList();
        String name = argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
        return name + " cannot be \"" + value + "\""
                + Optional.of(near(value, words))
                        .filter(near -> !near.isEmpty())
                        .orElse("; " + list(words));
    }

    private static String near(String wanted, Collection<String> names) {
        return Nearest.to(wanted, names)
                .map(name -> ": did you mean \"" + name + "\"?")
                .orElse("");
    }

    private static String list(List<String> names) {
        return "choose one of: " + String.join(", ", names);
    }

    private static List<String> commands(CommandSpec root) {
        return List.copyOf(root.subcommands().keySet());
    }

    private static List<String> options(CommandSpec command) {
        List<String> names = new ArrayList<>();
        command.options().forEach(option -> names.add(option.longestName()));
        return names;
    }

    private static boolean isRoot(CommandSpec command) {
        return command.parent() == null;
    }
}
