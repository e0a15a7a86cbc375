package org.scrfindings.ingest.code.pair;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.scrfindings.ingest.code.read.Lexicon;
import org.scrfindings.ingest.code.read.Reading;
import org.scrfindings.ingest.linear.Facts;

/** Puts together which pairs of services come into question for a passage, and what speaks for each. */
public final class CandidateReader {

    private final Lexicon lexicon;

    public CandidateReader(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * In alphabetical order of the pairs; never empty.
     *
     * @param facts made anew for each candidate, to hear what speaks for it
     */
    public <S extends Facts> Map<Candidate, S> read(Reading reading, Opinion opinion, Supplier<S> facts) {
        List<Candidate> candidates = Candidates.of(reading, opinion);
        OpinionFeatures opinions = new OpinionFeatures(opinion, candidates);
        MentionFeatures mentions = new MentionFeatures(reading, lexicon);
        SideBySide sideBySide = new SideBySide(reading, opinion);
        WordsAround words = new WordsAround(reading);
        Map<Candidate, S> read = new LinkedHashMap<>();
        for (Candidate candidate : candidates) {
            S own = facts.get();
            opinions.addTo(own, candidate);
            mentions.addTo(own, candidate);
            sideBySide.addTo(own, candidate);
            words.addTo(own, candidate);
            read.put(candidate, own);
        }
        return read;
    }
}
