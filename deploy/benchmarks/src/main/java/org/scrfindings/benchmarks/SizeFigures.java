package org.scrfindings.benchmarks;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * What the rounds with documents of one size gave.
 *
 * @param characters of text in a document
 * @param passages found in a document
 * @param codeToParse speed of coding, besides embedding, next to parsing
 * @param withoutCodingToPdfbox speed of all stages but coding next to bare PDFBox; 1 is as fast
 * @param wholeToPdfboxAndEmbedding speed of the whole next to bare PDFBox and embedding the passages once
 */
record SizeFigures(
        int pages,
        int rounds,
        Spread characters,
        Spread passages,
        Map<Step, StepFigures> steps,
        Spread codeToParse,
        Spread withoutCodingToPdfbox,
        Spread wholeToPdfbox,
        Spread wholeToPdfboxAndEmbedding) {

    record StepFigures(Spread seconds, Spread pagesPerSecond, Spread charactersPerSecond) {}

    static SizeFigures of(List<Round> rounds) {
        Map<Step, StepFigures> steps = new EnumMap<>(Step.class);
        for (Step step : Step.values()) {
            steps.put(
                    step,
                    new StepFigures(
                            spread(rounds, r -> r.seconds(step)),
                            spread(rounds, r -> r.pages() / r.seconds(step)),
                            spread(rounds, r -> r.characters() / r.seconds(step))));
        }
        return new SizeFigures(
                rounds.getFirst().pages(),
                rounds.size(),
                spread(rounds, Round::characters),
                spread(rounds, Round::passages),
                steps,
                spread(rounds, r -> r.speed(Step.CODE_BESIDE_EMBEDDING, Step.PARSE)),
                spread(rounds, r -> r.speed(Step.WITHOUT_CODING, Step.PDFBOX)),
                spread(rounds, r -> r.speed(Step.WHOLE, Step.PDFBOX)),
                spread(rounds, r -> r.speed(Step.WHOLE, Step.PDFBOX_AND_EMBEDDING)));
    }

    private static Spread spread(List<Round> rounds, ToDoubleFunction<Round> value) {
        return Spread.of(rounds.stream().map(value::applyAsDouble).toList());
    }
}
