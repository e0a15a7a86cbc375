package org.scrfindings.ingest.code.trained;

import org.scrfindings.ingest.code.Axis;
import org.scrfindings.ingest.code.read.CueScorer;
import org.scrfindings.ingest.code.read.Lexicon;
import org.scrfindings.ingest.code.read.Reading;
import org.scrfindings.ingest.code.read.Scored;
import org.scrfindings.ingest.linear.Block;
import org.scrfindings.ingest.linear.Feature;
import org.scrfindings.ingest.linear.Features;

/** How strongly the lexicon's cues speak for each code of each axis. */
final class CueFeatures {

    /** A score at which more cues add nothing, and which counts as one. */
    private static final double FULL = 4;

    private final CueScorer scorer;

    CueFeatures(Lexicon lexicon) {
        scorer = new CueScorer(lexicon);
    }

    void add(Reading reading, Features features) {
        scorer.score(reading).forEach((axis, codes) -> codes.forEach(scored -> features.add(feature(axis, scored))));
    }

    private static Feature feature(Axis axis, Scored scored) {
        double value = Math.clamp(scored.score() / FULL, -1, 1);
        return new Feature(Block.FACTS, "cue:" + axis.code() + ":" + scored.code(), value, scored.words());
    }
}
