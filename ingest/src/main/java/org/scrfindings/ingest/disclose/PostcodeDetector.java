package org.scrfindings.ingest.disclose;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.scrfindings.ingest.disclose.Disclosure.Severity;
import org.scrfindings.ingest.disclose.Disclosure.Type;
import org.scrfindings.ingest.pattern.Search;

/** Finds postcodes of the United Kingdom. Those of a board's or council's own address are for a person's eye only. */
final class PostcodeDetector implements Detector {

    /** The letters C, I, K, M, O and V are never used in the last part. */
    private static final Search POSTCODE =
            Search.of("(?<![A-Z0-9])[A-Z]{1,2}\\d[A-Z\\d]? {0,2}\\d[ABD-HJLNP-UW-Z]{2}(?![A-Za-z0-9])");

    private static final Pattern OFFICE = Pattern.compile(
            "\\b(?:Council|Board|Civic|Town Hall|County Hall|Offices?|Headquarters|Partnership|Contact)\\b");

    private static final int NEAR = 160;

    @Override
    public Stream<Disclosure> find(Content content) {
        return content.matches(POSTCODE)
                .map(m -> content.disclosure(Type.POSTCODE, severity(m, content), m.start(), m.end()));
    }

    private static Severity severity(MatchResult postcode, Content content) {
        boolean office = content.isAboutTheReview(postcode.start())
                && OFFICE.matcher(content.around(postcode.start(), postcode.end(), NEAR))
                        .find();
        return office ? Severity.REVIEW : Severity.HIGH;
    }
}
