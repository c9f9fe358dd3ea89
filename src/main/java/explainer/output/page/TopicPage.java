package explainer.output.page;

import explainer.markup.Html;
import java.util.List;

/**
 * The model of {@code topic.ftlh}.
 *
 * @param kind in words: {@code Event}
 * @param kindPath the kind's place on the page of all topics
 * @param section what the page belongs to in the navigation; null for a page outside it
 * @param aliases other names
 * @param date of what the page is about; may be null
 * @param end may be null
 * @param dateText date and end as one text, {@code 25–26 October 2019}; null without a date
 * @param updated when the editors last checked the page against its sources; may be null
 * @param draft whether the page is shown in a preview only
 * @param readingMinutes at 230 words a minute, at least 1
 * @param keyPoints inline markup
 * @param connected the pages that are linked with this one, by direction, and others that belong to it; only directions that have pages
 * @param editUrl where to edit the page's source; may be null
 * @param previous in reading order; may be null
 * @param next in reading order; may be null
 */
public record TopicPage(
        FrameView frame,
        String slug,
        String kind,
        String kindPath,
        LinkView section,
        String title,
        String summary,
        List<String> aliases,
        DateView date,
        DateView end,
        String dateText,
        DateView updated,
        boolean draft,
        int readingMinutes,
        List<Html> keyPoints,
        ProseView prose,
        RestsOnView rests,
        List<ConnectedView> connected,
        String editUrl,
        CardView previous,
        CardView next) {}
