package explainer.links;

import explainer.base.Diagnostic;
import explainer.base.Result;
import explainer.base.SourceFile;
import explainer.base.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code .explainer/links.json}: what is known of each address. Version 1 is
 *
 * <pre>
 * version     1; a program that does not know the version starts anew
 * addresses   by address, in order:
 *   state       ok, moved, unverified, missed or broken
 *   asked       day on which the address was last asked: 2026-11-24
 *   named       day on which the content last named it; 90 days later the entry goes
 *   moved-to    the new address; null unless moved
 *   missed-on   day on which it was first not found, since it was last there; null if it was not missed
 *   why         why it is not known to be there, in words; null if it is there
 * </pre>
 */
public final class LinkFile {
    /** From the project. */
    public static final String PATH = ".explainer/links.json";

    private static final int VERSION = 1;
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
            .enable(EnumFeature.WRITE_ENUMS_TO_LOWERCASE)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();

    private LinkFile() {}

    private record Stored(int version, SortedMap<String, Remembered> addresses) {
        private Stored {
            Objects.requireNonNull(addresses);
            addresses.values().forEach(Objects::requireNonNull);
        }
    }

    /** What the file of a project remembers; nothing, and a diagnostic, where it cannot be read. */
    public static Result<LinkMemory> read(Path project) throws IOException {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(project.resolve(PATH));
        } catch (NoSuchFileException e) {
            return Result.of(LinkMemory.NOTHING);
        }
        SourceFile file = new SourceFile(PATH, new String(bytes, StandardCharsets.UTF_8));
        try {
            // before the rest, which another version may have in another form
            int version = MAPPER.readTree(file.text()).path("version").asInt(0);
            if (version != VERSION) {
                return anew(file.start(), "this was written by another version of the program");
            }
            return Result.of(
                    new LinkMemory(MAPPER.readValue(file.text(), Stored.class).addresses()));
        } catch (JacksonException e) {
            return anew(place(file, e), "this is not what the program wrote");
        }
    }

    private static Result<LinkMemory> anew(Span place, String what) {
        return new Result<>(
                LinkMemory.NOTHING,
                List.of(Diagnostic.of(LinksCode.UNREADABLE_LINK_MEMORY, place, what)
                        .help("nothing to do: every address is asked anew, and the file is written anew")));
    }

    private static Span place(SourceFile file, JacksonException e) {
        TokenStreamLocation location = e.getLocation();
        long offset = location == null ? -1 : location.getCharOffset();
        return offset < 0 || offset > file.text().length() ? file.start() : file.span((int) offset, (int) offset);
    }

    /** Writes the file whole or not at all. */
    public static void write(Path project, LinkMemory memory) throws IOException {
        Path file = project.resolve(PATH);
        Files.createDirectories(file.getParent());
        // no other program that runs now has this name
        Path fresh = file.resolveSibling("links." + ProcessHandle.current().pid() + ".tmp");
        try {
            Files.write(fresh, text(memory).getBytes(StandardCharsets.UTF_8));
            replace(fresh, file);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private static void replace(Path fresh, Path file) throws IOException {
        try {
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    static String text(LinkMemory memory) {
        // the default is the machine's own line end
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
        return MAPPER.writer().with(printer).writeValueAsString(new Stored(VERSION, new TreeMap<>(memory.addresses())))
                + "\n";
    }
}
