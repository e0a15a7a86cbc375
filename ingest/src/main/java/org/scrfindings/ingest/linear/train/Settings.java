package org.scrfindings.ingest.linear.train;

import java.util.Map;
import org.scrfindings.ingest.linear.Block;

/**
 * How a model is trained.
 *
 * @param cost how much a wrong example costs against large weights; the inverse of L2 regularisation
 * @param leastTexts in how many texts a feature must stand to be known
 * @param positiveWeight how much an example with the label counts against one without
 * @param weights how much each block of features counts
 */
public record Settings(double cost, int leastTexts, double positiveWeight, Map<Block, Double> weights) {

    public Settings {
        weights = Map.copyOf(weights);
    }
}
