package explainer.output;

import explainer.base.Parallel;
import explainer.base.Result;
import explainer.base.SitePath;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** The files of a site before they are made: the page that somebody looks at can be had by itself, and all files together. */
public final class OutputPlan {
    private static final Duration LIMIT = Duration.ofSeconds(20);

    private final Function<SitePath, Optional<Output>> page;
    private final Supplier<Result<Outputs>> all;

    OutputPlan(Function<SitePath, Optional<Output>> page, Supplier<Result<Outputs>> all) {
        this.page = Objects.requireNonNull(page);
        this.all = Objects.requireNonNull(all);
    }

    /**
     * One page of the site, the same that is among all; on any thread, before all are made or while they are.
     *
     * @return nothing for a file that is not made by itself, and for a page that cannot be made: what keeps it from that is said with all
     */
    public Optional<Output> page(SitePath path) {
        return Parallel.map(List.of(path), LIMIT, page, tooHard -> Optional.<Output>empty())
                .get(0);
    }

    /** Makes every file, and says what is wrong with any. */
    public Result<Outputs> all() {
        return all.get();
    }
}
