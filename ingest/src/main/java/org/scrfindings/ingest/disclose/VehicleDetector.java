package org.scrfindings.ingest.disclose;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.scrfindings.ingest.disclose.Disclosure.Severity;
import org.scrfindings.ingest.disclose.Disclosure.Type;
import org.scrfindings.ingest.pattern.Search;

/** Finds vehicle registrations. Marks of the older forms look like much else and count only beside a vehicle. */
final class VehicleDetector implements Detector {

    /** Since 2001: two letters, two figures of the half-year, three letters without I and Q. */
    private static final Search CURRENT = Search.of("\\b[A-Z]{2}[0-9]{2} ?[A-HJ-PR-Z]{3}\\b");

    private static final Search OLDER = Search.of("\\b(?:[A-Z]\\d{1,3} ?[A-Z]{3}|[A-Z]{3} ?\\d{1,3}[A-Z])\\b");

    private static final Pattern VEHICLE = Pattern.compile(
            "\\b(?:vehicle|car|van|registration|reg|VRM|index|motor|taxi|moped)\\b", Pattern.CASE_INSENSITIVE);

    private static final int NEAR = 60;

    @Override
    public Stream<Disclosure> find(Content content) {
        return Stream.concat(content.matches(CURRENT), content.matches(OLDER).filter(m -> isBesideAVehicle(m, content)))
                .map(m -> content.disclosure(Type.VEHICLE, Severity.HIGH, m.start(), m.end()));
    }

    private static boolean isBesideAVehicle(MatchResult mark, Content content) {
        return VEHICLE.matcher(content.around(mark.start(), mark.end(), NEAR)).find();
    }
}
