package org.scrfindings.search.store;

import java.util.List;
import java.util.stream.Stream;
import org.scrfindings.ingest.code.Axis;

/** What the codes of one finding must be together, once a person has decided about them. */
final class CodingRules {

    private final String at;
    private final List<StoredCode> codes;

    /**
     * @param at what stands before a field's name when it is told to be wrong
     */
    CodingRules(String at, List<StoredCode> codes) {
        this.at = at;
        this.codes = codes;
    }

    /**
     * @throws InvalidCodingException naming the field that does not fit
     */
    void check(String kind) {
        boolean recommendation = kind.equals("recommendation");
        exactlyOne(recommendation ? Axis.RECOMMENDATION_TYPE : Axis.POLARITY, kind);
        none(recommendation ? Axis.POLARITY : Axis.RECOMMENDATION_TYPE, kind);
        List<String> pairs = on(Axis.PAIR).toList();
        on(Axis.DIRECTION).filter(d -> !pairs.contains(pair(d))).findFirst().ifPresent(d -> {
            throw wrong(
                    Axis.DIRECTION,
                    "The direction %s needs the pair %s, which is not among the pairs.".formatted(d, pair(d)));
        });
    }

    private void exactlyOne(Axis axis, String kind) {
        if (on(axis).count() != 1) {
            throw wrong(axis, "A %s has exactly one; give it.".formatted(kind));
        }
    }

    private void none(Axis axis, String kind) {
        if (on(axis).findAny().isPresent()) {
            throw wrong(axis, "A %s has none; leave it out.".formatted(kind));
        }
    }

    private Stream<String> on(Axis axis) {
        return codes.stream().filter(c -> c.axis().equals(axis.code())).map(StoredCode::value);
    }

    private static String pair(String direction) {
        return String.join("~", Stream.of(direction.split(">")).sorted().toList());
    }

    private InvalidCodingException wrong(Axis axis, String message) {
        return new InvalidCodingException(at + CodingChange.field(axis), message);
    }
}
