package org.scrfindings.search.query;

import static org.scrfindings.search.query.EngineClause.in;
import static org.scrfindings.search.query.EngineClause.phrase;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import org.scrfindings.search.query.EngineClause.Bool;
import org.scrfindings.search.query.FindingQuery.Mode;

/**
 * Which findings a typed question finds, and what makes one come before another.
 *
 * <p>Phrases must stand as they are and exclusions must not, in every mode. By keyword all other words must occur too.
 * By meaning the {@value FindingPredicate#NEIGHBOURS} nearest among all that the viewer may see are found, less those
 * that are not near enough. Together, either suffices. The nearest are looked for before filters are applied, so a
 * filter takes away from what was found and brings in nothing else.
 *
 * <p>The score of a finding is the sum of its keyword score (BM25 of passage and title; where both kinds are asked for,
 * of whatever words it has) and of its nearness in meaning, stretched so that what is barely near enough has none.
 */
@ApplicationScoped
class QuestionPredicate {

    private static final String PASSAGE = FindingPredicate.PASSAGE;

    // The three numbers were chosen by deploy/bench relevance.

    /** A title's words stand in the passage too; more would let a heading's words drown what the passage is about. */
    private static final float TITLE_WEIGHT = 0.5f;

    /** Cosine between question and passage from which on they are near; nonsense and what we hold stay below. */
    static final double NEAR_ENOUGH = 0.55;

    /** What a passage of the very same meaning scores for each word of the question, as a rare word in it would. */
    static final double WEIGHT = 8;

    /** The engine's score of a neighbour is (1 + cosine) / 2. */
    private static final String STRETCHED =
            "params.weight * Math.max(0, 2 * _score - 1 - params.nearEnough) / (1 - params.nearEnough)";

    private final QuestionVectors vectors;

    QuestionPredicate(QuestionVectors vectors) {
        this.vectors = vectors;
    }

    /**
     * @param visible what the asker may see, so that nearest means nearest of that
     */
    JsonObject json(Question question, Mode mode, JsonObject visible) {
        Bool all = literal(question);
        if (!question.words().isEmpty()) {
            switch (mode) {
                case KEYWORD -> all.must(allWords(question)).should(inTitle(question));
                case SEMANTIC -> all.must(near(question, visible));
                case HYBRID ->
                    all.must(either(unscored(allWords(question)), near(question, visible)))
                            .should(anyWords(question))
                            .should(inTitle(question));
            }
        }
        return all.toJson();
    }

    /** What holds in every mode. */
    private static Bool literal(Question question) {
        Bool literal = new Bool();
        question.phrases().forEach(p -> literal.must(phrase(PASSAGE, p)));
        question.excluded().forEach(p -> literal.mustNot(phrase(PASSAGE, p)));
        return literal;
    }

    private static JsonObject either(JsonObject one, JsonObject other) {
        return new Bool().should(one).should(other).toJson();
    }

    private static JsonObject unscored(JsonObject clause) {
        JsonObject matched = in("filter", clause);
        matched.addProperty("boost", 0);
        return in("constant_score", matched);
    }

    /** Every word occurs, or its other name. */
    static JsonObject allWords(Question question) {
        return words(PASSAGE, question, "100%", 1);
    }

    private static JsonObject anyWords(Question question) {
        return words(PASSAGE, question, "1", 1);
    }

    private static JsonObject inTitle(Question question) {
        return words("title", question, "1", TITLE_WEIGHT);
    }

    private static JsonObject words(String field, Question question, String least, float weight) {
        JsonObject match = in("query", question.telling());
        match.addProperty("minimum_should_match", least);
        match.addProperty("boost", weight);
        return in("match", in(field, match));
    }

    private JsonObject near(Question question, JsonObject visible) {
        JsonObject score = in("query", nearest(question, visible));
        score.add("script", stretched(question));
        score.addProperty("min_score", Float.MIN_NORMAL);
        return in("script_score", score);
    }

    private JsonObject nearest(Question question, JsonObject visible) {
        JsonObject among = literal(question).filter(visible).toJson();
        return nearest(vectors.of(question.meant()), FindingPredicate.NEIGHBOURS, among);
    }

    /** The findings nearest to a place, among those that pass a filter. */
    static JsonObject nearest(float[] place, int most, JsonObject among) {
        JsonArray vector = new JsonArray();
        for (float number : place) {
            vector.add(number);
        }
        JsonObject nearest = in("vector", vector);
        nearest.addProperty("k", most);
        nearest.add("filter", among);
        return in("knn", in("vector", nearest));
    }

    /** What a passage of the very same meaning scores. */
    static double weight(Question question) {
        return WEIGHT * question.length();
    }

    /** The cosine that a score by meaning alone stands for. */
    static double similarity(double score, Question question) {
        return NEAR_ENOUGH + score / weight(question) * (1 - NEAR_ENOUGH);
    }

    private static JsonObject stretched(Question question) {
        JsonObject parameters = new JsonObject();
        parameters.addProperty("weight", weight(question));
        parameters.addProperty("nearEnough", NEAR_ENOUGH);
        JsonObject script = in("source", STRETCHED);
        script.add("params", parameters);
        return script;
    }
}
