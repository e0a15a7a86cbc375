package org.scrfindings.ingest.linear.train;

import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.scrfindings.ingest.linear.Calibration;

/**
 * Calibrates by Platt's method: a logistic curve through margins that were given to unseen texts, and whether the label
 * held. One curve for all labels of an axis, as single labels have too few examples for their own.
 */
public final class PlattScaling {

    /** So large that the curve is hardly pulled towards flat. */
    private static final double COST = 1_000;

    private static final double TOLERANCE = 1e-6;

    private PlattScaling() {}

    public static Calibration fit(List<Map<String, Double>> margins, List<Example> examples) {
        List<FeatureNode[]> rows = new ArrayList<>();
        List<Double> held = new ArrayList<>();
        for (int i = 0; i < examples.size(); i++) {
            for (Map.Entry<String, Double> margin : margins.get(i).entrySet()) {
                rows.add(new FeatureNode[] {new FeatureNode(1, margin.getValue()), new FeatureNode(2, 1)});
                held.add(examples.get(i).labels().contains(margin.getKey()) ? 1.0 : 0.0);
            }
        }
        Problem problem = new Problem();
        problem.l = rows.size();
        problem.n = 2;
        problem.x = rows.toArray(FeatureNode[][]::new);
        problem.y = held.stream().mapToDouble(h -> h).toArray();
        Model model = Linear.train(problem, new Parameter(SolverType.L2R_LR, COST, TOLERANCE));
        double sign = model.getLabels()[0] == 1 ? 1 : -1;
        return new Calibration(sign * model.getFeatureWeights()[0], sign * model.getFeatureWeights()[1]);
    }
}
