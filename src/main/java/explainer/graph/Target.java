package explainer.graph;

import explainer.base.SitePath;
import explainer.base.Slug;
import explainer.content.ImageSize;
import explainer.content.prose.Reference;
import explainer.entity.Dispute;
import explainer.entity.Fact;
import explainer.entity.Figure;
import explainer.entity.Quote;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Where a reference leads. */
public sealed interface Target
        permits Target.ToPage,
                Target.ToFile,
                Target.ToWeb,
                Target.ToFact,
                Target.ToQuote,
                Target.ToDispute,
                Target.ToFigure {

    /** What it cites: nothing unless it is evidence. */
    default List<Reference.Cited> sources() {
        return List.of();
    }

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

    /** A claim of the ledger. */
    record ToFact(Fact fact) implements Target {
        public ToFact {
            Objects.requireNonNull(fact);
        }

        @Override
        public List<Reference.Cited> sources() {
            return fact.sources();
        }
    }

    /**
     * A quotation.
     *
     * @param speaker the page of who said it
     */
    record ToQuote(Quote quote, Optional<ToPage> speaker) implements Target {
        public ToQuote {
            Objects.requireNonNull(quote);
            Objects.requireNonNull(speaker);
        }

        @Override
        public List<Reference.Cited> sources() {
            return List.of(quote.source());
        }
    }

    /**
     * A dispute.
     *
     * @param quotes those that its positions show, by id
     */
    record ToDispute(Dispute dispute, SortedMap<String, Quote> quotes) implements Target {
        public ToDispute {
            Objects.requireNonNull(dispute);
            quotes = Collections.unmodifiableSortedMap(new TreeMap<>(quotes));
        }

        @Override
        public List<Reference.Cited> sources() {
            List<Reference.Cited> sources = new ArrayList<>();
            dispute.positions().forEach(position -> sources.addAll(position.sources()));
            quotes.values().forEach(quote -> sources.add(quote.source()));
            return List.copyOf(sources);
        }
    }

    /** A picture that the build draws. */
    record ToFigure(Figure figure) implements Target {
        public ToFigure {
            Objects.requireNonNull(figure);
        }

        @Override
        public List<Reference.Cited> sources() {
            return figure.sources();
        }
    }
}
