package org.scrfindings.search.coding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.scrfindings.ingest.code.Axis;
import org.scrfindings.ingest.codebook.Codebook;
import org.scrfindings.search.coding.GivenCoding.GivenWords;
import org.scrfindings.search.query.AxisCodes;
import org.scrfindings.search.store.CodingChange;
import org.scrfindings.search.store.CodingChange.ChosenWords;
import org.scrfindings.search.store.InvalidCodingException;

/** Reads the codes that a person gives. Refuses what the codebook does not know, and names what it knows. */
@ApplicationScoped
public class CodingReader {

    /** Nobody gives more to one passage; a list that is longer is a mistake. */
    private static final int MOST_CODES = 20;

    private static final int MOST_WORDS = 100;

    private final KnownCodes known;

    CodingReader(Codebook codebook) {
        known = new KnownCodes(codebook);
    }

    /**
     * @param at what stands before a field's name when it is told to be wrong
     * @throws InvalidCodingException naming the first field that is wrong and the nearest code that would be right
     */
    public CodingChange read(GivenCoding given, String at) {
        Map<Axis, List<String>> codes = new EnumMap<>(Axis.class);
        given.codes().forEach((axis, values) -> codes.put(axis, codes(axis, values, at + CodingChange.field(axis))));
        if (given.words().size() > MOST_WORDS) {
            throw new InvalidCodingException(at + "words", "There may be %d at most.".formatted(MOST_WORDS));
        }
        List<ChosenWords> words = new ArrayList<>();
        for (GivenWords one : given.words()) {
            words.add(words(one, codes, at + "words[" + words.size() + "]"));
        }
        return new CodingChange(codes, words);
    }

    private List<String> codes(Axis axis, List<String> values, String field) {
        if (values.size() > MOST_CODES) {
            throw new InvalidCodingException(field, "There may be %d at most.".formatted(MOST_CODES));
        }
        List<String> codes = new ArrayList<>();
        for (String value : values) {
            String code = known.canonical(axis, value, field);
            if (codes.contains(code)) {
                throw new InvalidCodingException(field, "\"%s\" is given twice.".formatted(code));
            }
            codes.add(code);
        }
        return codes;
    }

    private ChosenWords words(GivenWords given, Map<Axis, List<String>> codes, String field) {
        Axis axis = Axis.of(given.axis() == null ? "" : given.axis()).orElseThrow(() -> unknownAxis(given, field));
        if (given.value() == null || given.start() == null || given.end() == null) {
            throw new InvalidCodingException(field, "It needs axis, value, start and end.");
        }
        String value = known.canonical(axis, given.value(), field + ".value");
        if (!codes.getOrDefault(axis, List.of()).contains(value)) {
            throw new InvalidCodingException(
                    field + ".value",
                    "Words are for codes that are given: %s has no \"%s\" here."
                            .formatted(CodingChange.field(axis), value));
        }
        if (given.start() >= given.end()) {
            throw new InvalidCodingException(field, "start must be before end.");
        }
        return new ChosenWords(axis, value, given.start(), given.end());
    }

    private static InvalidCodingException unknownAxis(GivenWords given, String field) {
        List<String> axes = Arrays.stream(Axis.values()).map(Axis::code).toList();
        return new InvalidCodingException(
                field + ".axis",
                given.axis() == null
                        ? "This field is required."
                        : "There is no axis of this name. The nearest is \"%s\"."
                                .formatted(AxisCodes.nearest(axes, given.axis())));
    }
}
