package org.scrfindings.ingest.code.train;

import java.util.List;
import java.util.Map;
import org.scrfindings.ingest.code.train.AxisTraining.Outcome;
import org.scrfindings.ingest.linear.Classifier;

/**
 * What training came to.
 *
 * @param outcomes one for each axis
 * @param classifiers those of the axes, by their codes, and any others that they need
 */
record Trained(List<Outcome> outcomes, Map<String, Classifier> classifiers) {

    Trained {
        outcomes = List.copyOf(outcomes);
        classifiers = Map.copyOf(classifiers);
    }
}
