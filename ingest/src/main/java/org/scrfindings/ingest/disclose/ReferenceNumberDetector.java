package org.scrfindings.ingest.disclose;

import java.util.regex.Pattern;
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

    private static final String SYSTEM =
            "(?<![\\p{L}\\d])(?!(?:ISBN|ISSN|DOI|EWHC|EWCA|UKSC|HC|HL|CG|NG|QS|SI|BS|EN|ISO|NHS|HMIC|PO|VAT) )[A-Z]{2,8} ";

    /** The short name of a system or office before what is called a number, or before one that is long. */
    private static final Search OF_A_SYSTEM =
            Search.of(SYSTEM + "(?i:no\\.?|number|ref\\.?|id):? ?([A-Z]{0,3}\\d{4,10})(?![\\d/-])");

    private static final Search LONG = Search.of("(" + SYSTEM + "\\d{6,10})(?![\\d/-])");

    /** "Incident log 0417/220316", "the custody record (CU/8841/16)". */
    private static final Search IN_A_LOG =
            Search.ofAnyCase("\\b(?:log|crime|incident|custody(?: record)?|record|cad|occurrence|storm|reference)"
                    + "[\\s:#(]{1,3}((?:[A-Z]{1,4}[/-])?\\d{3,8}[/-]\\d{2,8}[A-Z]?)(?![\\d/])");

    /** Numbers for telling, not for keeping. */
    private static final Pattern TELEPHONE = Pattern.compile("0\\d{2,4}[ -]?\\d{3}[ -]?\\d{3,4}.*");

    /** Numbers that carry their own name. */
    private static final Search NAMED = Search.of(
            "\\b(?:PNC(?:ID)?|CRO|NINO|UPN|URN|CRN)(?: (?:[Ii][Dd]|[Nn]umber|[Nn]o\\.?))?:? ?(?:\\d{2,4}/\\d{3,7}[A-Z]?|[A-Z]{0,2}\\d{5,}[A-Z]?)");

    /** Case numbers of family courts: two letters, the year, C, a running number. */
    private static final Search COURT = Search.of("\\b[A-Z]{2}\\d{2}[CPDF]\\d{5}\\b");

    @Override
    public Stream<Disclosure> find(Content content) {
        Stream<Disclosure> labelled = Stream.of(LABELLED, OF_A_SYSTEM, LONG, IN_A_LOG)
                .flatMap(content::matches)
                .filter(m -> !TELEPHONE.matcher(m.group(1)).matches())
                .map(m -> content.disclosure(Type.IDENTIFIER, Severity.HIGH, m.start(1), m.end(1)));
        Stream<Disclosure> named = Stream.of(NAMED, COURT)
                .flatMap(content::matches)
                .map(m -> content.disclosure(Type.IDENTIFIER, Severity.HIGH, m.start(), m.end()));
        return Stream.concat(labelled, named);
    }
}
