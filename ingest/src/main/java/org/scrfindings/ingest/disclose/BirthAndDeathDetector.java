package org.scrfindings.ingest.disclose;

import java.util.stream.Stream;
import org.scrfindings.ingest.disclose.Disclosure.Severity;
import org.scrfindings.ingest.disclose.Disclosure.Type;
import org.scrfindings.ingest.pattern.Search;

/** Finds dates of birth and death: a whole date that is named as one. */
final class BirthAndDeathDetector implements Detector {

    private static final String NAMED = "(?:\\bd\\.?\\s?o\\.?\\s?b\\b\\.?|\\bdates? of (?:birth|death)\\b|\\bborn\\b"
            + "|\\bbirth ?date\\b|\\bdied\\b|\\bpassed away\\b|\\bb\\.(?=\\s?\\d)|\\bdeath(?=,? on\\b)|\\bdeceased\\b"
            + "|\\bwas (?:pronounced|found) dead\\b)";

    /** A date may follow after "on", a colon or a cell's edge, and a few words such as "at the General Hospital". */
    private static final Search DATE = Search.ofAnyCase(NAMED + "[^.;\\n\\d]{0,45}(" + Dates.FULL + ")");

    private static final Search DATE_BEFORE = Search.ofAnyCase(
            "(" + Dates.FULL + ")[^.;\\n\\d]{0,40}\\b(?:was born|died|gave birth|was (?:pronounced|found) dead)\\b");

    @Override
    public Stream<Disclosure> find(Content content) {
        return Stream.of(DATE, DATE_BEFORE)
                .flatMap(content::matches)
                .map(m -> content.disclosure(Type.DATE_OF_BIRTH, Severity.HIGH, m.start(1), m.end(1)));
    }
}
