package explainer.history;

import java.util.concurrent.TimeUnit;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.StoredConfig;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;

/** The machine as JGit may see it: without environment variables, and without the Git settings of its user. */
final class QuietSystem extends SystemReader.Delegate {
    private final FileBasedConfig nothing = new NoSettings(null);

    QuietSystem() {
        super(SystemReader.getInstance());
    }

    /** Settings that are in no file. */
    private static final class NoSettings extends FileBasedConfig {
        // how finely a disk keeps time, which JGit would otherwise find out by writing files next to those it reads
        private static final String DISK = "filesystem";
        private static final long COARSE_SECONDS = 2;

        NoSettings(Config parent) {
            super(parent, null, FS.DETECTED);
        }

        @Override
        public void load() {
            // there is nothing to load
        }

        @Override
        public void save() {
            // nor to keep
        }

        @Override
        public boolean isOutdated() {
            return false;
        }

        @Override
        public long getTimeUnit(String section, String subsection, String name, long other, TimeUnit unit) {
            return section.equals(DISK)
                    ? unit.convert(COARSE_SECONDS, TimeUnit.SECONDS)
                    : super.getTimeUnit(section, subsection, name, other, unit);
        }
    }

    @Override
    public String getenv(String variable) {
        return null;
    }

    @Override
    public FileBasedConfig openUserConfig(Config parent, FS fs) {
        return new NoSettings(parent);
    }

    @Override
    public FileBasedConfig openSystemConfig(Config parent, FS fs) {
        return new NoSettings(parent);
    }

    @Override
    public FileBasedConfig openJGitConfig(Config parent, FS fs) {
        return new NoSettings(parent);
    }

    @Override
    public StoredConfig getUserConfig() {
        return nothing;
    }

    @Override
    public StoredConfig getSystemConfig() {
        return nothing;
    }

    @Override
    public StoredConfig getJGitConfig() {
        return nothing;
    }
}
