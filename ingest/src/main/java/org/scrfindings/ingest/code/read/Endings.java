package org.scrfindings.ingest.code.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.scrfindings.ingest.pattern.PatternSet;

/**
 * The endings of cues with gaps. Most of these cues begin with words as common as "not", and to try what may follow is
 * slow: only those are worth it whose ending is there. Safe for use by several threads.
 */
final class Endings {

    private static final int NONE = -1;

    private final PatternSet patterns;
    private final int count;

    /** For each cue the place of its ending among the patterns. */
    private final int[] ofCue;

    Endings(List<Cue> cues) {
        List<Pattern> all = new ArrayList<>();
        ofCue = new int[cues.size()];
        for (int i = 0; i < ofCue.length; i++) {
            ofCue[i] = cues.get(i).ending().isPresent() ? all.size() : NONE;
            cues.get(i).ending().ifPresent(all::add);
        }
        patterns = new PatternSet(all);
        count = all.size();
    }

    /** Which cues have their ending ahead. */
    PatternSet.Chance in(Sentence sentence) {
        return new Ahead(sentence);
    }

    private final class Ahead implements PatternSet.Chance {

        private final Sentence sentence;
        private int[] furthest;

        private Ahead(Sentence sentence) {
            this.sentence = sentence;
        }

        @Override
        public boolean has(int cue, int start) {
            return ofCue[cue] == NONE || start < furthest(start)[ofCue[cue]];
        }

        /**
         * Where each ending comes last.
         *
         * @param from where the first cue asks; none asks for what is before
         */
        private int[] furthest(int from) {
            if (furthest == null) {
                furthest = new int[count];
                int[] starts = Arrays.stream(sentence.starts())
                        .filter(start -> start >= from)
                        .toArray();
                // Of matches that overlap only the first is found: another may still begin before that one ends.
                patterns.in(sentence.text(), starts).forEach(found -> furthest[found.pattern()] = found.end());
            }
            return furthest;
        }
    }
}
