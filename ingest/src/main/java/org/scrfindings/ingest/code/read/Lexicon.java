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
 * @param signals words that several axes listen for
 */
public record Lexicon(
        Map<Axis, Map<String, List<Cue>>> cues, Map<String, List<Cue>> services, Map<Signal, CueSet> signals) {

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

    public boolean has(Signal signal, Sentence sentence) {
        return hits(signal, sentence).findAny().isPresent();
    }
}
