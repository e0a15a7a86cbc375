package org.scrfindings.ingest.code.read;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.scrfindings.ingest.code.Axis;
import org.scrfindings.ingest.codebook.Codebook;

/**
 * The words that speak for each code: data, read from {@code lexicon.yaml} and checked against the codebook.
 *
 * @param cues by axis, then by code
 * @param services words beyond the codebook's synonyms by which reports name a professional group, by its code
 * @param own words by which a group's own report, or a section on it, calls its people: elsewhere they may be another's
 * @param signals words that several axes listen for
 */
public record Lexicon(
        Map<Axis, Map<String, List<Cue>>> cues,
        Map<String, List<Cue>> services,
        Map<String, CueSet> own,
        Map<Signal, CueSet> signals) {

    private static final CueSet SILENT = new CueSet(List.of());

    public static Lexicon bundled(Codebook codebook) {
        return new LexiconReader(codebook).read("/code/lexicon.yaml");
    }

    public Map<String, List<Cue>> on(Axis axis) {
        return cues.getOrDefault(axis, Map.of());
    }

    public Stream<Cue.Hit> hits(Signal signal, Sentence sentence) {
        return signals.getOrDefault(signal, SILENT).in(sentence).stream();
    }

    /** Where a sentence calls people by a role, if it is these people's own report or section. */
    Stream<Cue.Hit> ownRoles(String service, Sentence sentence) {
        return own.getOrDefault(service, SILENT).in(sentence).stream();
    }

    /** By which any service calls its people. */
    CueSet allRoles() {
        return new CueSet(own.values().stream().flatMap(CueSet::stream).toList());
    }

    public boolean has(Signal signal, Sentence sentence) {
        return hits(signal, sentence).findAny().isPresent();
    }
}
