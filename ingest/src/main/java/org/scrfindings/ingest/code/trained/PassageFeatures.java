package org.scrfindings.ingest.code.trained;

import java.util.List;
import org.scrfindings.ingest.code.read.Lexicon;
import org.scrfindings.ingest.code.read.Reading;
import org.scrfindings.ingest.linear.Features;
import org.scrfindings.ingest.words.WordFeatures;

/** What there is to say about a passage: its words, its meaning, the services it names, the cues it has. */
public final class PassageFeatures {

    /** Raise when features or training change, those of pairs too: models of another version are refused. */
    public static final String VERSION = "4";

    private final ServiceFeatures services = new ServiceFeatures();
    private final CueFeatures cues;

    public PassageFeatures(Lexicon lexicon) {
        cues = new CueFeatures(lexicon);
    }

    public Features of(Reading reading) {
        Features features = new Features().meaning(reading.vector());
        WordFeatures words = new WordFeatures();
        reading.sentences()
                .forEach(sentence ->
                        words.add(sentence.text(), (start, end) -> List.of(sentence.part(start, end)), features));
        services.add(reading, features);
        cues.add(reading, features);
        return features;
    }
}
