package org.scrfindings.search.query;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.scrfindings.search.query.FindingQuery.Mode;
import org.scrfindings.search.query.FindingQuery.Order;
import org.scrfindings.search.query.MatchedWords.Match;
import org.scrfindings.search.query.RankedFindings.Place;
import org.scrfindings.search.visibility.Viewer;

/** Says why findings stand in the order in which they do, from the lists that the order was made of. */
@ApplicationScoped
class Explainer {

    /** How far down a list of its own a finding's place is told. */
    static final int RANKED = 1_000;

    private final RankedFindings ranked;
    private final MatchedWords matched;

    Explainer(RankedFindings ranked, MatchedWords matched) {
        this.ranked = ranked;
        this.matched = matched;
    }

    /** The two lists, each by one kind of score alone. */
    private record Lists(Map<UUID, Place> byWords, Map<UUID, Place> byMeaning) {}

    Explanation explain(FindingQuery query, Viewer viewer, List<UUID> page) {
        if (query.text().isEmpty() || query.order() != Order.RELEVANCE) {
            return new Explanation(query.mode().parameter(), inWords(query), List.of());
        }
        Question question = Question.of(query.text().get());
        Lists lists = new Lists(
                query.mode() == Mode.SEMANTIC ? Map.of() : ranked.first(RANKED, query.in(Mode.KEYWORD), viewer),
                query.mode() == Mode.KEYWORD || question.words().isEmpty()
                        ? Map.of()
                        : ranked.first(FindingPredicate.NEIGHBOURS, query.in(Mode.SEMANTIC), viewer));
        return new Explanation(
                query.mode().parameter(),
                inWords(query),
                matched.of(page, query, viewer).stream()
                        .map(match -> item(match, question, lists))
                        .toList());
    }

    private static Explanation.Item item(Match match, Question question, Lists lists) {
        Place words = lists.byWords().get(match.id());
        Place meaning = lists.byMeaning().get(match.id());
        double meaningScore = meaning == null ? 0 : meaning.score();
        Double similarity = meaning == null ? null : QuestionPredicate.similarity(meaning.score(), question);
        return new Explanation.Item(
                match.id(),
                rounded(match.score()),
                rounded(match.score() - meaningScore),
                rounded(meaningScore),
                match.words(),
                words == null ? null : words.rank(),
                similarity == null ? null : rounded(similarity),
                meaning == null ? null : meaning.rank(),
                why(match, words, meaning, similarity));
    }

    private static double rounded(double value) {
        return Math.round(value * 1_000) / 1_000.0;
    }

    private static String why(Match match, Place words, Place meaning, Double similarity) {
        return byWords(match, words) + (meaning == null ? "" : byMeaning(meaning, similarity));
    }

    private static String byWords(Match match, Place words) {
        if (match.words().isEmpty()) {
            return "It has none of the words.";
        }
        return "It has %s: %s."
                .formatted(
                        words == null
                                ? "some of the words"
                                : "all the words, and is number " + words.rank() + " by them",
                        String.join(", ", match.words()));
    }

    private static String byMeaning(Place meaning, double similarity) {
        return " Its meaning is %.2f like the question's, where 1 is the same and %.2f just near enough: number %d by meaning."
                .formatted(similarity, QuestionPredicate.NEAR_ENOUGH, meaning.rank());
    }

    private static String inWords(FindingQuery query) {
        return switch (query.order()) {
            case RELEVANCE -> byRelevance(query.mode());
            case NEWEST -> "The latest published review comes first; how well a finding answers plays no part.";
            case LATEST -> "What was published in this repository last comes first.";
            case STAGE -> "The stages of the care pathway follow each other; how well a finding answers plays no part.";
            case READING -> "They come as they stand in their documents.";
            case LEAST_CERTAIN -> "What the machine was least sure about comes first.";
            case MOST_WANTED -> "Published reviews come first, the latest first, and of each what is least certain.";
        };
    }

    private static String byRelevance(Mode mode) {
        return switch (mode) {
            case KEYWORD ->
                "The score counts how often the words occur in title and passage, and more the rarer a word is (BM25).";
            case SEMANTIC -> "The nearest in meaning comes first, whatever its words.";
            case HYBRID ->
                "The score is the sum of two: what the words in title and passage give, more the rarer a word is (BM25),"
                        + " and what the nearness in meaning gives, from 0 where it is just near enough to "
                        + Math.round(QuestionPredicate.WEIGHT)
                        + " for each word of the question where it is the same.";
        };
    }
}
