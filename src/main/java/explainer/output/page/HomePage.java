package explainer.output.page;

import explainer.markup.Html;
import java.util.List;

/**
 * The model of {@code home.ftlh}.
 *
 * @param answer one paragraph of inline markup
 * @param keyPoints inline markup
 * @param story in time order
 * @param people who is who
 * @param updated may be null
 * @param topicCount topic pages of the site, in the navigation or not
 * @param sourceCount sources cited anywhere in the site
 * @param editUrl where to edit the page's source; may be null
 */
public record HomePage(
        FrameView frame,
        String title,
        String question,
        Html answer,
        List<Html> keyPoints,
        List<StoryCardView> story,
        List<CardView> people,
        ProseView prose,
        RestsOnView rests,
        DateView updated,
        int topicCount,
        int sourceCount,
        String editUrl) {}
