package org.scrfindings.ingest.code.pair;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scrfindings.ingest.code.read.Mention;
import org.scrfindings.ingest.code.read.Reading;

/** What part each service plays in how a passage is told: at home, in the heading, first, named later, not named. */
final class Roles {

    private final Optional<String> home;
    private final Optional<String> first;
    private final Set<String> inHeading;
    private final Set<String> named;

    Roles(Reading reading) {
        home = reading.home();
        first = body(reading).findFirst();
        inHeading = reading.mentions().stream()
                .filter(m -> isInHeading(reading, m))
                .map(Mention::code)
                .collect(Collectors.toSet());
        named = reading.mentions().stream().map(Mention::code).collect(Collectors.toSet());
    }

    private static Stream<String> body(Reading reading) {
        return reading.mentions().stream().filter(m -> !isInHeading(reading, m)).map(Mention::code);
    }

    private static boolean isInHeading(Reading reading, Mention mention) {
        return reading.sentences().get(mention.sentence()).heading();
    }

    /** Of both services, in alphabetical order. */
    String of(Candidate candidate) {
        return Stream.of(candidate.one(), candidate.other())
                .distinct()
                .map(this::of)
                .sorted()
                .collect(Collectors.joining(",", "roles=", ""));
    }

    private String of(String service) {
        String place =
                first.filter(service::equals).isPresent() ? "first" : named.contains(service) ? "named" : "unnamed";
        return place
                + (home.filter(service::equals).isPresent() ? "+home" : "")
                + (inHeading.contains(service) ? "+heading" : "");
    }
}
