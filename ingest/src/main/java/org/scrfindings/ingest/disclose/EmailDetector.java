package org.scrfindings.ingest.disclose;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.scrfindings.ingest.disclose.Disclosure.Severity;
import org.scrfindings.ingest.disclose.Disclosure.Type;
import org.scrfindings.ingest.pattern.Search;

/** Finds e-mail addresses. One of a public body is for a person's eye, and not even that where it names nobody. */
final class EmailDetector implements Detector {

    private static final Search ADDRESS =
            Search.ofAnyCase("(?<![\\p{L}\\d._%+-])[\\p{L}\\d][\\p{L}\\d._%+-]*+@(?:[\\p{L}\\d-]+\\.)+\\p{L}{2,}");

    private static final Pattern PUBLIC_BODY = Pattern.compile(
            "(?:\\.gov\\.uk|\\.nhs\\.uk|nhs\\.net|\\.police\\.uk|\\.org\\.uk|\\.org|\\.sch\\.uk|\\.ac\\.uk)$",
            Pattern.CASE_INSENSITIVE);

    /** Local parts that belong to a desk and not to a person. */
    private static final Pattern DESK = Pattern.compile(
            "^(?:office|info|enquir(?:y|ies)|admin|contact(?:us)?|help|hello|press|mail|team|secure|\\w*(?:scb|safeguarding|partnership|mash)\\w*)@",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern NAMES_SOMEBODY = Pattern.compile("^\\p{L}+[._-]\\p{L}+\\d*@");

    @Override
    public Stream<Disclosure> find(Content content) {
        return content.matches(ADDRESS)
                .filter(m -> !isOffice(m))
                .map(m -> content.disclosure(Type.EMAIL, severity(m), m.start(), m.end()));
    }

    private static boolean isOffice(MatchResult address) {
        boolean named = NAMES_SOMEBODY.matcher(address.group()).find();
        return DESK.matcher(address.group()).find()
                || PUBLIC_BODY.matcher(address.group()).find() && !named;
    }

    private static Severity severity(MatchResult address) {
        return PUBLIC_BODY.matcher(address.group()).find() ? Severity.REVIEW : Severity.HIGH;
    }
}
