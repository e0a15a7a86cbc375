package org.scrfindings.ingest.code.pair;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.scrfindings.ingest.code.read.Lexicon;
import org.scrfindings.ingest.code.read.Reading;
import org.scrfindings.ingest.linear.Features;

/** Puts together which pairs of services come into question for a passage, and what speaks for each. */
public final class CandidateReader {

    private final Lexicon lexicon;

    public CandidateReader(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** In alphabetical order of the pairs; never empty. */
    public Map<Candidate, Features> read(Reading reading, Opinion opinion) {
        List<Candidate> candidates = Candidates.of(reading, opinion);
        OpinionFeatures opinions = new OpinionFeatures(opinion, candidates);
        MentionFeatures mentions = new MentionFeatures(reading, lexicon);
        SideBySide sideBySide = new SideBySide(reading, opinion);
        WordsAround words = new WordsAround(reading);
        Map<Candidate, Features> features = new LinkedHashMap<>();
        for (Candidate candidate : candidates) {
            Features own = new Features();
            opinions.addTo(own, candidate);
            mentions.addTo(own, candidate);
            sideBySide.addTo(own, candidate);
            words.addTo(own, candidate);
            features.put(candidate, own);
        }
        return features;
    }
}
