package org.scrfindings.ingest.disclose;

import java.util.stream.Stream;
import org.scrfindings.ingest.disclose.Disclosure.Severity;
import org.scrfindings.ingest.disclose.Disclosure.Type;
import org.scrfindings.ingest.pattern.Search;

/** Finds the numbers by which records are kept: case, crime, custody and court numbers, PNC, pupil and hospital numbers. */
final class ReferenceNumberDetector implements Detector {

    private static final String NUMBER = "(?=[A-Z0-9/-]*\\d)[A-Z0-9][A-Z0-9/-]{3,}(?: [A-Z0-9/-]*\\d[A-Z0-9/-]*){0,3}"
            + "|[A-Z]{1,4} \\d{2,4}[ /-]?\\d{2,}[A-Z]?|\\d{3,}(?: \\d{2,})*";

    /** What is kept, then "number", "ref" and the like, then the number itself. */
    private static final Search LABELLED = Search.of(
            "\\b(?i:(?:case|file|crime|incident|custody|court|hospital|unit|patient|client|pupil|record|log|tenancy"
                    + "|prison(?:er)?|passport|driving licence|national insurance|social care|electronic|system|police|claim"
                    + "|child(?:'s|’s)?|family|his|her|the|our|your|carefirst|mosaic|liquidlogic)[ -]+"
                    + "(?:(?:record|file|case|system)[ -]+)?(?:ref(?:erence)?\\.?(?: (?:no\\.?|number))?|no\\.?|number|id)"
                    + "|URN|UPN|our ref|ref(?:erence)? no\\.?|reference number)"
                    + "(?i:\\s*(?:is|was|of))?[\\s:#(]{0,3}(" + NUMBER + ")");

    /** Numbers that carry their own name. */
    private static final Search NAMED = Search.of(
            "\\b(?:PNC(?:ID)?|CRO|NINO|UPN|URN|CRN)(?: (?:[Ii][Dd]|[Nn]umber|[Nn]o\\.?))?:? ?(?:\\d{2,4}/\\d{3,7}[A-Z]?|[A-Z]{0,2}\\d{5,}[A-Z]?)");

    /** Case numbers of family courts: two letters, the year, C, a running number. */
    private static final Search COURT = Search.of("\\b[A-Z]{2}\\d{2}[CPDF]\\d{5}\\b");

    @Override
    public Stream<Disclosure> find(Content content) {
        Stream<Disclosure> labelled = content.matches(LABELLED)
                .map(m -> content.disclosure(Type.IDENTIFIER, Severity.HIGH, m.start(1), m.end(1)));
        Stream<Disclosure> named = Stream.of(NAMED, COURT)
                .flatMap(content::matches)
                .map(m -> content.disclosure(Type.IDENTIFIER, Severity.HIGH, m.start(), m.end()));
        return Stream.concat(labelled, named);
    }
}
