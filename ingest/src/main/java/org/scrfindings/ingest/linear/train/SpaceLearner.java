package org.scrfindings.ingest.linear.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.scrfindings.ingest.linear.Block;
import org.scrfindings.ingest.linear.FeatureSpace;
import org.scrfindings.ingest.linear.FeatureSpace.Dimension;

/** Learns which features there are, and how each is brought to scale. */
final class SpaceLearner {

    private static final class Count {
        private final Block block;
        private int texts;
        private double sum;
        private double squares;

        private Count(Block block) {
            this.block = block;
        }

        private void add(double value) {
            texts++;
            sum += value;
            squares += value * value;
        }
    }

    private final Settings settings;

    SpaceLearner(Settings settings) {
        this.settings = settings;
    }

    FeatureSpace learn(List<Example> examples) {
        Map<String, Count> counts = new TreeMap<>();
        for (Example example : examples) {
            example.features().all().forEach(feature -> counts.computeIfAbsent(
                            feature.name(), n -> new Count(feature.block()))
                    .add(feature.value()));
        }
        long numbers =
                counts.values().stream().filter(c -> c.block == Block.MEANING).count();
        List<Dimension> dimensions = new ArrayList<>();
        counts.forEach((name, count) -> {
            if (count.texts >= settings.leastTexts()) {
                dimensions.add(dimension(name, count, examples.size(), numbers));
            }
        });
        return new FeatureSpace(dimensions, settings.weights());
    }

    private static Dimension dimension(String name, Count count, int texts, long numbers) {
        return switch (count.block) {
            case WORDS -> new Dimension(Block.WORDS, name, 0, Math.log((1.0 + texts) / (1 + count.texts)) + 1);
            case MEANING -> {
                double mean = count.sum / count.texts;
                double deviation = Math.sqrt(count.squares / count.texts - mean * mean);
                yield new Dimension(Block.MEANING, name, mean, 1 / (deviation * Math.sqrt(numbers)));
            }
            case FACTS -> new Dimension(Block.FACTS, name, 0, 1);
        };
    }
}
