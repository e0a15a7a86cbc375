package org.scrfindings.benchmarks.national;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** An invented finding with its codes; a direction is written {@code from>to}. */
record MadeFinding(
        UUID id,
        int position,
        String kind,
        String title,
        String text,
        String stage,
        List<String> pairs,
        List<String> directions,
        List<String> issues,
        List<String> reasons,
        List<String> themes,
        String polarity,
        double certainty,
        float[] vector) {

    List<String> professionals() {
        return pairs.stream().flatMap(p -> Stream.of(p.split("~"))).distinct().toList();
    }

    List<String> from() {
        return directions.stream().map(d -> d.split(">")[0]).distinct().toList();
    }

    List<String> to() {
        return directions.stream().map(d -> d.split(">")[1]).distinct().toList();
    }
}
