package org.scrfindings.search.analysis;

import java.util.List;
import java.util.UUID;
import org.scrfindings.search.disclosurecontrol.Disclosure;
import org.scrfindings.search.disclosurecontrol.ShownCount;

/**
 * Issues that came back in a local body after the actions that were to end them were completed. It is a sign to look
 * closer and no proof that the actions failed: a later review is another case, and plans say in words how far they are.
 *
 * @param items the most findings first, those that are kept back last
 * @param completed how many issues in how many local bodies have a recommendation whose actions are all completed
 * @param recurred how many of these came back: the number of items
 */
public record Recurrences(List<Recurrence> items, long completed, long recurred, Disclosure disclosure) {

    /**
     * One issue in one local body.
     *
     * @param since the year in which the actions of the first of the recommendations were completed
     * @param recommendations that answer the issue and have been acted upon
     * @param before findings of the issue in reviews up to that year
     * @param after findings of the issue in reviews of later years
     * @param examples a few of the later findings that everyone may read, vivid examples first
     */
    public record Recurrence(
            String localBody,
            CodeLabel issue,
            int since,
            List<Completed> recommendations,
            ShownCount before,
            ShownCount after,
            List<UUID> examples) {}

    /** A recommendation all of whose actions are completed, and in which year they were. */
    public record Completed(UUID findingId, UUID reviewId, int completedIn) {}
}
