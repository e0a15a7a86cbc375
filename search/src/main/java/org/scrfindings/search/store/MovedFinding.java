package org.scrfindings.search.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Where a finding's paragraphs, and the words that led to its codes, stand in a later text. */
final class MovedFinding {

    private final Finding finding;
    private final Relocation relocation;
    private final Places places;

    MovedFinding(Finding finding, Relocation relocation, Places places) {
        this.finding = finding;
        this.relocation = relocation;
        this.places = places;
    }

    void move() {
        List<StoredEvidence> evidence =
                finding.evidence.stream().map(this::moved).collect(Collectors.toCollection(ArrayList::new));
        finding.codes = finding.codes.stream()
                .map(c -> c.with(c.words().stream().map(this::moved).toList()))
                .collect(Collectors.toCollection(ArrayList::new));
        finding.evidence = evidence;
    }

    private StoredEvidence moved(StoredEvidence paragraph) {
        int start = relocation.start(paragraph.start(), paragraph.end()).orElseThrow();
        int end = start + paragraph.end() - paragraph.start();
        return new StoredEvidence(places.page(start), places.section(start), start, end, paragraph.quote());
    }

    /** Words in the passage move with their paragraph; those of a heading that is gone give way to the passage. */
    private StoredCode.Words moved(StoredCode.Words words) {
        Optional<Integer> start = finding.evidence.stream()
                .filter(e -> e.contains(words.start(), words.end()))
                .findFirst()
                .map(e -> moved(e).start() + words.start() - e.start())
                .or(() -> relocation.start(words.start(), words.end()).stream()
                        .boxed()
                        .findFirst());
        return start.map(s -> new StoredCode.Words(s, s + words.end() - words.start(), words.text()))
                .orElseGet(() -> moved(finding.evidence.getFirst()).asWords());
    }
}
