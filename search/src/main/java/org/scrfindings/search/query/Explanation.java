package org.scrfindings.search.query;

import java.util.List;
import java.util.UUID;

/**
 * Why findings stand in the order in which they do.
 *
 * @param mode how the question was understood
 * @param order what they are ordered by, in plain words
 * @param items one for each item of the page, in its order; none where the order has nothing to do with the question
 */
public record Explanation(String mode, String order, List<Item> items) {

    /**
     * Why one finding stands where it stands.
     *
     * @param id of the finding
     * @param score by which it is ordered: the sum of the next two
     * @param keywordScore what the question's words in title and passage give (BM25)
     * @param meaningScore what its nearness in meaning gives
     * @param matchedWords the question's words as they stand in the passage
     * @param keywordRank its place by words alone among the findings that have all of them; null where it lacks one, or
     *     stands beyond the first {@value Explainer#RANKED}
     * @param similarity cosine of the question's and the passage's vectors; null where it is not among the nearest
     * @param meaningRank its place by meaning alone; null where it is not among the nearest
     * @param why the same in a sentence
     */
    public record Item(
            UUID id,
            double score,
            double keywordScore,
            double meaningScore,
            List<String> matchedWords,
            Integer keywordRank,
            Double similarity,
            Integer meaningRank,
            String why) {}
}
