package org.scrfindings.ingest.disclose;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.scrfindings.ingest.disclose.Disclosure.Severity;
import org.scrfindings.ingest.disclose.Disclosure.Type;
import org.scrfindings.ingest.pattern.Search;

/** Finds addresses with a house number. Those of offices are for a person's eye only. */
final class AddressDetector implements Detector {

    private static final String STREET =
            "(?:Street|Str?\\.?|Road|Rd\\.?|Lane|Ln|Close|Avenue|Ave\\.?|Drive|Dr|Way|Court|Ct"
                    + "|Crescent|Cres|Terrace|Gardens?|Grove|Place|Row|Fold|Hill|Walk|Green|Mews|Square|Rise|View|Park|Parade|Croft"
                    + "|Gate|Yard|Wharf|Mount|Bank|Villas?|Buildings?|Cottages?|Heights|Meadows?|Fields?|Vale|Dale|Path|Broadway"
                    + "|Passage|Quay|Ridge|Chase|Circus|Common|Approach|Parkway|Wynd|Brow|Nook|Orchard|Spinney|Hollow|Garth)";

    private static final String NAME = "(?:\\p{Lu}[\\p{L}'’.-]+ ){1,3}";

    private static final Search HOUSE =
            Search.of("(?<![\\p{L}\\d/.])(?:(?:Flat|Apartment|Room|Unit) \\d+[A-Za-z]?,? (?:" + NAME
                    + "(?:House|Court|Tower|Point|Lodge),? )?)?\\d{1,4}[A-Za-z]?,? " + NAME + STREET + "(?![\\p{L}])");

    private static final Search FLAT = Search.of(
            "\\b(?:Flat|Apartment) \\d+[A-Za-z]?,? " + NAME + "(?:House|Court|Tower|Point|Lodge|Heights|Mansions)\\b");

    private static final Pattern OFFICE = Pattern.compile(
            "\\b(?:Council|Board|Civic|Town Hall|County Hall|Offices?|Publishing|Headquarters|Partnership|NSPCC|Write to)\\b");

    private static final int NEAR = 120;

    @Override
    public Stream<Disclosure> find(Content content) {
        return Stream.of(HOUSE, FLAT)
                .flatMap(content::matches)
                .map(m -> content.disclosure(Type.ADDRESS, severity(m, content), m.start(), m.end()));
    }

    private static Severity severity(MatchResult address, Content content) {
        boolean office = content.isAboutTheReview(address.start())
                && OFFICE.matcher(content.around(address.start(), address.end(), NEAR))
                        .find();
        return office ? Severity.REVIEW : Severity.HIGH;
    }
}
