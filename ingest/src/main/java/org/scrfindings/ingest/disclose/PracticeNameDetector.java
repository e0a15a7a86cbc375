package org.scrfindings.ingest.disclose;

import java.util.stream.Stream;
import org.scrfindings.ingest.disclose.Disclosure.Severity;
import org.scrfindings.ingest.disclose.Disclosure.Type;

/** Finds names of practices and small hospitals. A large hospital serves too many to identify anyone by itself. */
final class PracticeNameDetector implements Detector {

    private static final NamedPlace SMALL = new NamedPlace(
            "Surgery|Medical Centre|Medical Practice|Health Centre|Group Practice|Family Practice|Practice|Pharmacy"
                    + "|Cottage Hospital|Community Hospital|Children['’]s Home|Birth Centre");

    private static final NamedPlace LARGE =
            new NamedPlace("Hospital|Infirmary|Children['’]s Centre|Family Centre|Clinic|Hostel|Refuge");

    @Override
    public Stream<Disclosure> find(Content content) {
        return Stream.concat(found(SMALL, Severity.HIGH, content), found(LARGE, Severity.REVIEW, content));
    }

    private static Stream<Disclosure> found(NamedPlace places, Severity severity, Content content) {
        return places.in(content).map(m -> content.disclosure(Type.IDENTIFIER, severity, NamedPlace.start(m), m.end()));
    }
}
