package explainer.publish.stamp;

import explainer.base.SitePath;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * Makes the stamp of one build. It looks at all inputs before the build reads them and after it has written the site: only if nothing moved in
 * between, what the build read is what stands there. A stamp that cannot be made is none; the build is as good without.
 */
public final class Stamping {
    /** Makes none. */
    public static final Stamping NONE = new Stamping(null, List.of(), List.of(), List.of(), null);

    private final Place place;
    private final List<String> conditions;
    private final List<Path> folders;
    private final List<Group> before;
    private final Said said;

    /** @param said nothing where there is to be no stamp */
    private Stamping(Place place, List<String> conditions, List<Path> folders, List<Group> before, Said said) {
        this.place = place;
        this.conditions = conditions;
        this.folders = folders;
        this.before = before;
        this.said = said;
    }

    /**
     * To be called before the build reads anything.
     *
     * @param folders all that it reads
     */
    public static Stamping begin(List<String> arguments, Path project, Path site, List<Path> folders) {
        try {
            // where these are not there, there is no project, and nothing is made
            Inputs.require(folders);
            Place place = Place.of(project, site);
            place.open();
            long now = place.now();
            List<Group> before = Inputs.in(folders);
            List<String> conditions = Stamp.conditions(arguments);
            // what was saved just now might be saved once more without another look, and then nobody knows what was
            // read
            return new Stamping(place, conditions, folders, Inputs.isSettled(before, now) ? before : List.of(), null);
        } catch (IOException | InvalidPathException e) {
            return NONE;
        }
    }

    /** The same for a build that has said something; one that has said nothing gets no stamp. */
    public Stamping saying(Said words) {
        return new Stamping(place, conditions, folders, before, words);
    }

    /** To be called before the site is changed: from then on it is not what the last stamp says. */
    public void forget() {
        try {
            if (place != null) {
                place.delete();
            }
        } catch (IOException e) {
            // it will not agree with the site
        }
    }

    /**
     * To be called when the site is done, while no other build may write to it.
     *
     * @param keys of all files that were made
     * @param noted files that the build keeps beside them
     */
    public void end(Path site, SortedMap<SitePath, String> keys, List<String> noted) {
        if (said == null || before.isEmpty()) {
            return;
        }
        try {
            List<Group> groups = new ArrayList<>();
            long now = place.now();
            groups.add(made(site, keys, now));
            groups.add(noted(site, noted, now));
            groups.addAll(0, Inputs.withKeys(before));
            // after they were read once more: if nothing has moved, these are the bytes that the build has read
            if (Inputs.in(folders).equals(before)) {
                place.write(StampWriter.bytes(conditions, groups, said));
            }
        } catch (IOException | InvalidPathException e) {
            // no stamp: the next build runs
        }
    }

    private static Group made(Path site, SortedMap<SitePath, String> keys, long now) throws IOException {
        String base = site.toAbsolutePath().toString();
        List<Group.Entry> entries = new ArrayList<>(keys.size());
        for (Map.Entry<SitePath, String> each : keys.entrySet()) {
            String path = each.getKey().value();
            entries.add(new Group.Entry(path, state(base, path, now), each.getValue()));
        }
        return new Group(Group.Kind.MADE, base, entries);
    }

    private static Group noted(Path site, List<String> names, long now) throws IOException {
        String base = site.toAbsolutePath().toString();
        List<Group.Entry> entries = new ArrayList<>();
        for (String name : names) {
            FileState state = state(base, name, now);
            entries.add(new Group.Entry(name, state, ContentKey.of(Path.of(base, name))));
        }
        return new Group(Group.Kind.NOTED, base, entries);
    }

    private static FileState state(String base, String path, long now) throws IOException {
        FileState state = FileState.of(Path.of(base + "/" + path));
        if (state.size() < 0) {
            throw new IOException("not a file: " + path);
        }
        return state.isFresh(now) ? state.unsure() : state;
    }
}
