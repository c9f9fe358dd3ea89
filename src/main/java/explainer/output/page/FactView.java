package explainer.output.page;

import java.util.List;

/**
 * A fact on the page of all facts.
 *
 * @param id fragment: {@code fact.members-2019}
 * @param name as editors write it: {@code members-2019}
 * @param status its id, for the style sheet
 * @param label the status in words
 * @param meaning what the status means
 * @param asOf the date up to which it was seen to hold; null for what no longer changes
 * @param reviewBy when it will be looked at again; may be null
 * @param says whose words it is; may be null
 * @param dispute the dispute that it is part of; may be null
 * @param usedBy the pages that rest on it
 * @param citation one line to copy, before its address
 * @param address of its own, absolute; null where the site's is not known
 */
public record FactView(
        String id,
        String name,
        String statement,
        String status,
        String label,
        String meaning,
        DateView asOf,
        DateView reviewBy,
        String says,
        LinkView dispute,
        List<SourceLinkView> sources,
        List<LinkView> usedBy,
        String citation,
        String address) {}
