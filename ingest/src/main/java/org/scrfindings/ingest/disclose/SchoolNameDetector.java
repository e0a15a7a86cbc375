package org.scrfindings.ingest.disclose;

import java.util.stream.Stream;
import org.scrfindings.ingest.disclose.Disclosure.Severity;
import org.scrfindings.ingest.disclose.Disclosure.Type;

/** Finds names of schools, colleges and nurseries. */
final class SchoolNameDetector implements Detector {

    private static final NamedPlace SCHOOLS = new NamedPlace(
            "School|Academy|College|Nursery|Pre-?[Ss]chool|Playgroup|Kindergarten|Day Care|Primary|Infants|Juniors");

    @Override
    public Stream<Disclosure> find(Content content) {
        return SCHOOLS.in(content)
                .map(m -> content.disclosure(Type.SCHOOL_NAME, Severity.HIGH, NamedPlace.start(m), m.end()));
    }
}
