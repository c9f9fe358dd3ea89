package explainer.graph;

import explainer.base.SitePath;
import explainer.base.Slug;
import explainer.content.ImageSize;
import java.util.Objects;
import java.util.Optional;

/** Where a reference leads. */
public sealed interface Target permits Target.ToPage, Target.ToFile, Target.ToWeb {

    /**
     * A page of the site, or a heading on it.
     *
     * @param title of the page; of the heading where the reference stands on the same page
     */
    record ToPage(Slug slug, String title, SitePath path, Optional<String> fragment) implements Target {
        public ToPage {
            Objects.requireNonNull(slug);
            Objects.requireNonNull(title);
            Objects.requireNonNull(path);
            Objects.requireNonNull(fragment);
        }
    }

    /** A file of the content: an image with its size, or something to download. */
    record ToFile(SitePath path, Optional<ImageSize> size) implements Target {
        public ToFile {
            Objects.requireNonNull(path);
            Objects.requireNonNull(size);
        }
    }

    /** An address elsewhere; its scheme is https, http, mailto or tel. */
    record ToWeb(String url) implements Target {
        public ToWeb {
            Objects.requireNonNull(url);
        }
    }
}
