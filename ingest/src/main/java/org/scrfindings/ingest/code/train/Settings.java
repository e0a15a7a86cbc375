package org.scrfindings.ingest.code.train;

import java.util.Map;
import org.scrfindings.ingest.code.linear.Block;

/**
 * How a model is trained.
 *
 * @param cost how much a wrong example costs against large weights; the inverse of L2 regularisation
 * @param leastTexts in how many texts a feature must stand to be known
 * @param positiveWeight how much an example with the label counts against one without
 * @param weights how much each block of features counts
 */
record Settings(double cost, int leastTexts, double positiveWeight, Map<Block, Double> weights) {

    Settings {
        weights = Map.copyOf(weights);
    }
}
