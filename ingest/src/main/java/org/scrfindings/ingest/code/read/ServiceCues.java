package org.scrfindings.ingest.code.read;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Words by which services are called, with their codes. */
final class ServiceCues {

    /** In the order of the cues. */
    private final List<String> codes;

    private final CueSet cues;

    ServiceCues(Map<String, List<Cue>> byCode) {
        codes = byCode.entrySet().stream()
                .flatMap(e -> e.getValue().stream().map(cue -> e.getKey()))
                .toList();
        cues = new CueSet(byCode.values().stream().flatMap(List::stream).toList());
    }

    /** A service called in a sentence. */
    record Called(String code, Cue.Hit hit) {}

    /** In the order of the codes and their cues. */
    Stream<Called> in(Sentence sentence) {
        return cues.byIndex(List.of(sentence)).entrySet().stream()
                .flatMap(e -> e.getValue().stream().map(hit -> new Called(codes.get(e.getKey()), hit)));
    }
}
