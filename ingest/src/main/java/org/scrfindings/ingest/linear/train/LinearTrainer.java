package org.scrfindings.ingest.linear.train;

import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.scrfindings.ingest.linear.FeatureSpace;
import org.scrfindings.ingest.linear.Features;
import org.scrfindings.ingest.linear.LinearModel;
import org.scrfindings.ingest.linear.LinearModel.Judge;
import org.scrfindings.ingest.linear.Points;
import org.scrfindings.ingest.linear.Weights;

/**
 * Trains L2-regularised linear support vector machines, one for each label against all others. The solver runs in one
 * thread and takes the examples in an order drawn from a fixed seed, so the same examples give the same weights to the
 * last bit.
 */
public final class LinearTrainer {

    private static final SolverType SOLVER = SolverType.L2R_L2LOSS_SVC_DUAL;
    private static final double TOLERANCE = 0.1;
    private static final long SEED = 1;
    private static final int YES = 1;
    private static final int NO = 0;

    static {
        Linear.disableDebugOutput();
    }

    private final Settings settings;

    public LinearTrainer(Settings settings) {
        this.settings = settings;
    }

    /** @param labels in the order in which the model is to have them; none is trained that no example has */
    public LinearModel train(List<Example> examples, List<String> labels) {
        FeatureSpace space = new SpaceLearner(settings).learn(examples);
        FeatureNode[][] rows =
                examples.stream().map(example -> row(space, example.features())).toArray(FeatureNode[][]::new);
        List<Judge> judges = new ArrayList<>();
        List<float[]> weights = new ArrayList<>();
        for (String label : labels) {
            if (examples.stream().anyMatch(e -> e.labels().contains(label))) {
                double[] learned = learned(label, rows, examples, space.size());
                judges.add(new Judge(label, learned[space.size()]));
                weights.add(single(Arrays.copyOf(learned, space.size())));
            }
        }
        return new LinearModel(space, judges, new Weights.Learned(weights));
    }

    /** The weights of all dimensions, then the bias. */
    private double[] learned(String label, FeatureNode[][] rows, List<Example> examples, int size) {
        Problem problem = new Problem();
        problem.l = rows.length;
        problem.n = size + 1;
        problem.x = rows;
        problem.y = examples.stream()
                .mapToDouble(e -> e.labels().contains(label) ? YES : NO)
                .toArray();
        Parameter parameter = new Parameter(SOLVER, settings.cost(), TOLERANCE);
        parameter.setRandom(new Random(SEED));
        parameter.setWeights(new double[] {settings.positiveWeight()}, new int[] {YES});
        Model model = Linear.train(problem, parameter);
        // The library's weights speak for the label that it met first.
        double sign = model.getLabels()[0] == YES ? 1 : -1;
        return Arrays.stream(model.getFeatureWeights()).map(w -> sign * w).toArray();
    }

    private static float[] single(double[] weights) {
        float[] single = new float[weights.length];
        for (int i = 0; i < single.length; i++) {
            single[i] = (float) weights[i];
        }
        return single;
    }

    /** The library counts places from 1; the last one is the bias. */
    private static FeatureNode[] row(FeatureSpace space, Features features) {
        Points points = space.points(features);
        FeatureNode[] row = new FeatureNode[points.size() + 1];
        for (int i = 0; i < points.size(); i++) {
            row[i] = new FeatureNode(points.place(i) + 1, points.value(i));
        }
        row[points.size()] = new FeatureNode(space.size() + 1, 1);
        return row;
    }
}
