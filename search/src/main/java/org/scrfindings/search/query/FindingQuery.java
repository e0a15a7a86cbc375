package org.scrfindings.search.query;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A question about findings. Search, facets, analyses, exports, feeds and every list of findings are answered from it,
 * whatever door it came in by. It says nothing of who asks; these put the visibility rule into it:
 *
 * <ul>
 *   <li>{@link FindingSearch} gives a page with totals and facets,
 *   <li>{@link FindingPredicate} gives the same findings as a condition for an engine request of one's own,
 *   <li>{@link FindingWalk} hands over all of them in order, in constant memory.
 * </ul>
 *
 * @param text what a person typed; empty for all findings
 * @param mode how the text is understood; without a text it means nothing
 * @param since only findings of reviews that were published here at this time or later
 * @param before only findings of reviews that were published here before this time
 * @param filters per axis the codes of which one must be present; axes are joined by "and"
 * @param exclusions per axis the codes of which none may be present
 * @param facets axes to count by; each is counted as if it had no filter of its own
 * @param limit findings on a page, 1 to {@value #MAX_LIMIT}
 * @param cursor where the page begins, as given by the page before
 * @param explain whether each finding comes with the reasons for its place in the order
 */
public record FindingQuery(
        Optional<String> text,
        Mode mode,
        Optional<Instant> since,
        Optional<Instant> before,
        Map<FindingAxis, Set<String>> filters,
        Map<FindingAxis, Set<String>> exclusions,
        Set<FindingAxis> facets,
        Order order,
        int limit,
        Optional<String> cursor,
        boolean explain) {

    /** Beyond this a page takes longer to read and to send than anyone waits for; the cursor goes on. */
    public static final int MAX_LIMIT = 200;

    /** As many as a screen or two show. */
    public static final int DEFAULT_LIMIT = 20;

    /** Longer questions than this are documents. */
    public static final int MAX_TEXT = 1_000;

    public FindingQuery {
        filters = Map.copyOf(filters);
        exclusions = Map.copyOf(exclusions);
        facets = Set.copyOf(facets);
    }

    /**
     * How the words of a question are understood. Phrases, exclusions, filters and visibility hold in each, and the
     * findings that answer are a fixed set, which filters make smaller and never larger.
     */
    public enum Mode {
        /** All words must occur, in any form or as the field's other name for the same. */
        KEYWORD,
        /** The findings nearest in meaning, whatever their words; at most {@value FindingPredicate#NEIGHBOURS}. */
        SEMANTIC,
        /** What either of the two finds. */
        HYBRID;

        /** Where the asker does not choose. */
        public static final Mode DEFAULT = HYBRID;

        /** The mode's name in requests and answers. */
        public String parameter() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The order in which findings come. Every order is total, so that pages have no gap and no overlap. */
    public enum Order {
        /** Best match first. */
        RELEVANCE,
        /** Latest published review first, by the date that its local body gives. */
        NEWEST,
        /** What came to this repository last first. */
        LATEST,
        /** From universal services to ongoing casework. */
        STAGE,
        /** As they stand in their documents. */
        READING,
        /** What the machine was least sure about first. */
        LEAST_CERTAIN,
        /** What is public first, the latest published review first, and of each what is least certain. */
        MOST_WANTED
    }

    /** The same question, understood in another way. */
    FindingQuery in(Mode other) {
        return new FindingQuery(text, other, since, before, filters, exclusions, facets, order, limit, cursor, explain);
    }

    /** The same question without the filters of some axes. */
    FindingQuery without(Set<FindingAxis> axes) {
        Map<FindingAxis, Set<String>> others = new EnumMap<>(FindingAxis.class);
        filters.forEach((axis, codes) -> {
            if (!axes.contains(axis)) {
                others.put(axis, codes);
            }
        });
        return new FindingQuery(text, mode, since, before, others, exclusions, facets, order, limit, cursor, explain);
    }

    /** The same question, of findings that nobody has confirmed yet. */
    public FindingQuery ofUnconfirmed() {
        return inCodingQueue(order);
    }

    /** Whether its filters and exclusions on an axis let a code through. */
    public boolean admits(FindingAxis axis, String code) {
        return (!filters.containsKey(axis) || filters.get(axis).contains(code))
                && !exclusions.getOrDefault(axis, Set.of()).contains(code);
    }

    FindingQuery inCodingQueue(Order asked) {
        Map<FindingAxis, Set<String>> unconfirmed = new EnumMap<>(FindingAxis.class);
        unconfirmed.putAll(filters);
        unconfirmed.put(FindingAxis.CODING, Set.of("machine"));
        return new FindingQuery(
                text, mode, since, before, unconfirmed, exclusions, facets, asked, limit, cursor, explain);
    }

    /** The same question, of findings that have one of these codes. */
    public FindingQuery only(FindingAxis axis, Set<String> codes) {
        Map<FindingAxis, Set<String>> narrowed = new EnumMap<>(FindingAxis.class);
        narrowed.putAll(filters);
        narrowed.put(axis, codes);
        return new FindingQuery(text, mode, since, before, narrowed, exclusions, facets, order, limit, cursor, explain);
    }

    /** The same question in another order. */
    public FindingQuery in(Order asked) {
        return new FindingQuery(text, mode, since, before, filters, exclusions, facets, asked, limit, cursor, explain);
    }

    /** The same question, of findings that were published here in a span of time; what it asks itself holds as well. */
    public FindingQuery publishedHere(Instant from, Instant until) {
        Instant later = since.filter(s -> s.isAfter(from)).orElse(from);
        return new FindingQuery(
                text,
                mode,
                Optional.of(later),
                Optional.of(until),
                filters,
                exclusions,
                facets,
                order,
                limit,
                cursor,
                explain);
    }

    /** All findings of one review as they stand in its documents. */
    public static FindingQuery ofReview(String reviewId, int limit, Optional<String> cursor) {
        return new FindingQuery(
                Optional.empty(),
                Mode.DEFAULT,
                Optional.empty(),
                Optional.empty(),
                Map.of(FindingAxis.REVIEW_ID, Set.of(reviewId)),
                Map.of(),
                Set.of(),
                Order.READING,
                limit,
                cursor,
                false);
    }
}
