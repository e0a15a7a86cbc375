package org.scrfindings.ingest.code.trained;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.scrfindings.ingest.code.read.Mention;
import org.scrfindings.ingest.code.read.Reading;
import org.scrfindings.ingest.extract.Passage;
import org.scrfindings.ingest.linear.Block;
import org.scrfindings.ingest.linear.Feature;
import org.scrfindings.ingest.linear.Features;

/** Which services a passage names, how much of it is theirs, who comes first, whose report it is, what kind it is. */
final class ServiceFeatures {

    void add(Reading reading, Features features) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Mention mention : reading.mentions()) {
            counts.merge(mention.code(), 1, Integer::sum);
        }
        for (Mention mention : reading.mentions()) {
            double share = (double) 1 / reading.mentions().size();
            features.add(new Feature(Block.FACTS, "share:" + mention.code(), share, List.of(mention.span())));
        }
        counts.keySet().forEach(code -> features.add(named(code, reading)));
        reading.mentions().stream()
                .findFirst()
                .ifPresent(m -> features.add(new Feature(Block.FACTS, "first:" + m.code(), 1, List.of(m.span()))));
        features.fact("services:" + Math.min(4, counts.size()), 1);
        reading.home().ifPresent(home -> features.fact("home", 1).fact("home:" + home, 1));
        if (reading.passage() instanceof Passage.Example) {
            features.fact("example", 1);
        }
    }

    private static Feature named(String code, Reading reading) {
        return new Feature(
                Block.FACTS,
                "names:" + code,
                1,
                reading.mentions().stream()
                        .filter(m -> m.code().equals(code))
                        .map(Mention::span)
                        .toList());
    }
}
