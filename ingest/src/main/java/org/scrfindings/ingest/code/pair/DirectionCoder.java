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
import org.scrfindings.ingest.code.read.Lexicon;
import org.scrfindings.ingest.code.read.Mention;
import org.scrfindings.ingest.code.read.Reading;
import org.scrfindings.ingest.code.read.Sentence;
import org.scrfindings.ingest.code.read.Signal;
import org.scrfindings.ingest.parse.Span;

/** Reads who told whom: a service, a word of telling, another service, in that order and close together. */
public final class DirectionCoder implements AxisCoder {

    private static final int CLOSE = 60;
    private static final double SURE = 0.7;
    private static final Pattern NOT_TOLD =
            Pattern.compile("\\b(?:not|never|nobody|no one|neither|nor|without|failed)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern BY = Pattern.compile("\\bby\\b", Pattern.CASE_INSENSITIVE);

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
        if (first.sentence() != second.sentence()
                || first.code().equals(second.code())
                || second.start() - first.end() > CLOSE) {
            return Optional.empty();
        }
        String between = sentence.text().substring(first.end(), second.start());
        return lexicon.hits(Signal.COMMUNICATION, sentence)
                .filter(hit -> hit.start() >= first.end() && hit.end() <= second.start())
                .filter(hit -> !NOT_TOLD.matcher(between).find())
                .findFirst()
                .map(hit -> code(first, second, BY.matcher(between).find(), sentence.part(hit.start(), hit.end())));
    }

    private static Code code(Mention first, Mention second, boolean passive, Span verb) {
        String from = passive ? second.code() : first.code();
        String to = passive ? first.code() : second.code();
        return new Code(Axis.DIRECTION, from + ">" + to, SURE, List.of(first.span(), verb, second.span()));
    }

    private static boolean isOfAGivenPair(String direction, List<Code> given) {
        String[] ends = direction.split(">");
        return given.stream().anyMatch(c -> c.axis() == Axis.PAIR && c.value().equals(Pairing.name(ends[0], ends[1])));
    }
}
