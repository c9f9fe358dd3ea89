package explainer.publish;

import explainer.base.SitePath;

/** What publishing does at one path. */
sealed interface Change {
    SitePath path();

    /** Nothing stands there. */
    record Create(SitePath path) implements Change {}

    /** A file that we own stands there with other bytes, be they of an earlier build or typed by hand. */
    record Replace(SitePath path) implements Change {}

    /** The right bytes stand there. If the file was not ours, it is from now on. */
    record Keep(SitePath path) implements Change {}

    /** A file that we own stands there, and is no longer made. */
    record Delete(SitePath path) implements Change {}
}
