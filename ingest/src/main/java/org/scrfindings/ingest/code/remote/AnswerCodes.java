package org.scrfindings.ingest.code.remote;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.scrfindings.ingest.code.Axis;
import org.scrfindings.ingest.code.Code;
import org.scrfindings.ingest.code.read.Codes;
import org.scrfindings.ingest.codebook.Codebook;
import org.scrfindings.ingest.extract.Passage;
import org.scrfindings.ingest.parse.Span;

/** Reads codes out of a model's answer. Nothing is taken that the codebook does not know. */
final class AnswerCodes {

    private static final Set<Axis> OF_PRACTICE =
            Set.of(Axis.STAGE, Axis.PAIR, Axis.ISSUE, Axis.REASON, Axis.THEME, Axis.POLARITY);
    private static final Set<Axis> OF_RECOMMENDATIONS =
            Set.of(Axis.STAGE, Axis.ISSUE, Axis.THEME, Axis.RECOMMENDATION_TYPE);

    private final Codes codes;

    AnswerCodes(Codebook codebook) {
        codes = new Codes(codebook);
    }

    /** @throws UnusableAnswerException where the answer is not of the form asked for, or has an unknown code */
    List<Code> read(JsonNode answer, Passage passage, String documentText) throws UnusableAnswerException {
        boolean recommended = passage instanceof Passage.Recommendation;
        List<Code> read = new ArrayList<>();
        for (Axis axis : Axis.values()) {
            if ((recommended ? OF_RECOMMENDATIONS : OF_PRACTICE).contains(axis)) {
                for (JsonNode given : answer.path(axis.code())) {
                    read.add(code(axis, given, passage, documentText));
                }
            }
        }
        Axis needed = recommended ? Axis.RECOMMENDATION_TYPE : Axis.POLARITY;
        if (read.stream().filter(c -> c.axis() == needed).count() != 1) {
            throw new UnusableAnswerException("not one " + needed.code());
        }
        return read;
    }

    private Code code(Axis axis, JsonNode given, Passage passage, String documentText) throws UnusableAnswerException {
        String value = given.path("code").asText();
        double confidence = given.path("confidence").asDouble(-1);
        if (!(axis == Axis.PAIR ? isPair(value) : codes.isKnown(axis, value))) {
            throw new UnusableAnswerException("unknown code on the axis " + axis.code());
        }
        if (confidence < 0 || confidence > 1) {
            throw new UnusableAnswerException("no confidence on the axis " + axis.code());
        }
        return new Code(axis, value, confidence, words(given.path("words").asText(), passage, documentText));
    }

    private boolean isPair(String value) {
        String[] ends = value.split("~", -1);
        return ends.length == 2
                && codes.isService(ends[0])
                && codes.isService(ends[1])
                && ends[0].compareTo(ends[1]) <= 0;
    }

    /** Where the words stand; where they do not, the whole passage is what led to the code. */
    private static List<Span> words(String words, Passage passage, String documentText) {
        for (Span paragraph : passage.evidence()) {
            int at = words.isBlank() ? -1 : paragraph.in(documentText).indexOf(words);
            if (at >= 0) {
                int start = paragraph.start() + at;
                return List.of(new Span(paragraph.page(), start, start + words.length()));
            }
        }
        return passage.evidence();
    }
}
