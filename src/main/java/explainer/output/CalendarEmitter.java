package explainer.output;

import explainer.base.Result;
import explainer.base.SitePath;
import explainer.entity.Extra;
import explainer.entity.Kind;
import explainer.entity.Topic;
import explainer.entity.When;
import explainer.graph.Graph;
import explainer.output.feed.CalendarFile;
import explainer.output.feed.Feed;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The events of the site as a calendar. A site without events of a known day has none. */
final class CalendarEmitter implements Emitter {
    static final SitePath EVENTS = SitePath.of("events.ics");

    @Override
    public Result<List<Output>> emit(SiteModel model) {
        List<CalendarFile.Event> events =
                events(model.graph()).stream().map(topic -> event(model, topic)).toList();
        String name = model.settings().title().text();
        return Result.of(
                events.isEmpty()
                        ? List.of()
                        : List.of(Output.of(EVENTS, CalendarFile.text(name, events), "the calendar of events")));
    }

    /** A site without events of a known day has no calendar. */
    static boolean isMade(SiteModel model) {
        return model.settings().has(Extra.CALENDAR) && !events(model.graph()).isEmpty();
    }

    /** In the order of time. Of an event without a day, a calendar could only say something that is not known. */
    static List<Topic> events(Graph graph) {
        return graph.topics().values().stream()
                .filter(topic -> topic.kind() == Kind.EVENT && !topic.isDraft())
                .filter(topic -> day(topic.date()).isPresent())
                .filter(topic -> topic.end().isEmpty() || day(topic.end()).isPresent())
                .sorted(Comparator.comparing((Topic topic) -> day(topic.date()).orElseThrow())
                        .thenComparing(Topic::slug))
                .toList();
    }

    private static Optional<LocalDate> day(Optional<When> when) {
        return when.filter(When.Day.class::isInstance).map(When::earliest);
    }

    private static CalendarFile.Event event(SiteModel model, Topic topic) {
        return new CalendarFile.Event(
                Feed.uuid(model.settings().feedName() + "/events/" + topic.slug()),
                PageDates.modified(model.graph(), topic).orElse(model.ledger().asOf()),
                day(topic.date()).orElseThrow(),
                day(topic.end()),
                LinkedPages.name(topic),
                topic.summary().text(),
                model.asciiAddress(Graph.pathOf(topic.slug())));
    }
}
