package org.scrfindings.ingest.code.pair;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.scrfindings.ingest.code.Axis;
import org.scrfindings.ingest.code.Code;
import org.scrfindings.ingest.code.read.AxisCoder;
import org.scrfindings.ingest.code.read.Cue;
import org.scrfindings.ingest.code.read.Lexicon;
import org.scrfindings.ingest.code.read.Mention;
import org.scrfindings.ingest.code.read.Reading;
import org.scrfindings.ingest.code.read.Sentence;
import org.scrfindings.ingest.code.read.Signal;
import org.scrfindings.ingest.parse.Span;

/**
 * Reads who told whom: a service, a word of telling, another service, in that order and close together; the other way
 * round in "was told by" and "learned from". Who failed to tell told nobody.
 */
public final class DirectionCoder implements AxisCoder {

    private static final int CLOSE = 60;
    private static final double SURE = 0.7;
    private static final Pattern NOT_TOLD = Pattern.compile(
            "\\b(?:not|never|nobody|no one|neither|nor|without|failed)\\b|n['’]t\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern TURNED = Pattern.compile("\\b(?:by|from)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern PASSIVE =
            Pattern.compile("\\b(?:was|were|been|be|being|is|are)\\s+(?:\\w+\\s+)?$", Pattern.CASE_INSENSITIVE);

    private final Lexicon lexicon;

    public DirectionCoder(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public List<Code> code(Reading reading, List<Code> given) {
        Map<String, Code> directions = new LinkedHashMap<>();
        List<Mention> mentions = reading.mentions();
        for (int i = 0; i + 1 < mentions.size(); i++) {
            Mention first = mentions.get(i);
            told(reading.sentences().get(first.sentence()), first, mentions.get(i + 1))
                    .filter(code -> isOfAGivenPair(code.value(), given))
                    .ifPresent(code -> directions.putIfAbsent(code.value(), code));
        }
        return new ArrayList<>(directions.values());
    }

    private Optional<Code> told(Sentence sentence, Mention first, Mention second) {
        boolean apart = first.sentence() != second.sentence()
                || first.code().equals(second.code())
                || second.start() - first.end() > CLOSE;
        return apart
                ? Optional.empty()
                : lexicon.hits(Signal.TELLING, sentence)
                        .filter(hit -> hit.start() >= first.end() && hit.end() <= second.start())
                        .findFirst()
                        .flatMap(hit -> code(sentence, first, hit, second));
    }

    /** Empty where the first was told by somebody else: "the school was told that the social worker …". */
    private static Optional<Code> code(Sentence sentence, Mention first, Cue.Hit verb, Mention second) {
        String before = sentence.text().substring(first.end(), verb.start());
        String behind = sentence.text().substring(verb.start(), second.start());
        boolean turned = TURNED.matcher(behind).find();
        boolean othersTold = !turned && PASSIVE.matcher(before).find();
        if (othersTold || NOT_TOLD.matcher(before + behind).find()) {
            return Optional.empty();
        }
        String from = turned ? second.code() : first.code();
        String to = turned ? first.code() : second.code();
        List<Span> words = List.of(first.span(), sentence.part(verb.start(), verb.end()), second.span());
        return Optional.of(new Code(Axis.DIRECTION, from + ">" + to, SURE, words));
    }

    private static boolean isOfAGivenPair(String direction, List<Code> given) {
        String[] ends = direction.split(">");
        String pair = Candidate.of(ends[0], ends[1]).name();
        return given.stream().anyMatch(c -> c.axis() == Axis.PAIR && c.value().equals(pair));
    }
}
