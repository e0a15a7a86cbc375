package org.scrfindings.search.feedback;

import java.util.List;
import java.util.UUID;

/**
 * What a local body may want to look at again in its review: words and places, never a grade.
 *
 * @param items in the order of the common structure of a review
 */
public record Feedback(List<Item> items) {

    public Feedback {
        items = List.copyOf(items);
    }

    /** What an item is about. */
    public enum Topic {
        MISSING_DOCUMENT("missing-document"),
        MISSING_SECTION("missing-section"),
        FINDING_WITHOUT_REASON("finding-without-reason"),
        RECOMMENDATION_WITHOUT_OWNER("recommendation-without-owner"),
        ACTION_WITHOUT_LEAD("action-without-lead"),
        ACTION_WITHOUT_DATE("action-without-date");

        private final String code;

        Topic(String code) {
            this.code = code;
        }
    }

    /**
     * @param topic what it is about
     * @param message one or two plain sentences
     * @param places where to look; none where something is missing altogether
     */
    public record Item(String topic, String message, List<Place> places) {
        static Item of(Topic topic, String message, List<Place> places) {
            return new Item(topic.code, message, places);
        }
    }

    /** A place in a document: UTF-16 offsets into its text. */
    public record Place(UUID documentId, int page, int start, int end) {}
}
