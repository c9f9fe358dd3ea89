package explainer.entity;

import java.util.Set;

/** Addresses that the build makes itself. */
public final class Reserved {
    /** First parts of addresses that no page may take. */
    public static final Set<String> SLUGS = Set.of(
            "admin",
            "assets",
            "sources",
            "topics",
            "404",
            "facts",
            "quotes",
            "disputes",
            "corrections",
            "status",
            "report",
            "search",
            "all",
            "schemas");

    private Reserved() {}
}
