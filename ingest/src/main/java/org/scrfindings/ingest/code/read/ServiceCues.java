package org.scrfindings.ingest.code.read;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Words by which services are called, with their codes. */
final class ServiceCues {

    private final Map<Cue, String> codes = new IdentityHashMap<>();
    private final CueSet cues;

    ServiceCues(Map<String, List<Cue>> byCode) {
        byCode.forEach((code, list) -> list.forEach(cue -> codes.put(cue, code)));
        cues = new CueSet(byCode.values().stream().flatMap(List::stream).toList());
    }

    /** A service called in a sentence. */
    record Called(String code, Cue.Hit hit) {}

    /** In the order of the codes and their cues. */
    Stream<Called> in(Sentence sentence) {
        return cues.byCue(List.of(sentence)).entrySet().stream()
                .flatMap(e -> e.getValue().stream().map(hit -> new Called(codes.get(e.getKey()), hit)));
    }
}
