package org.scrfindings.ingest.linear;

import java.util.ArrayList;
import java.util.List;

/**
 * How strongly each dimension of a space speaks for each label; labels are known by their index. Immutable, safe for use by
 * several threads.
 */
public sealed interface Weights {

    float at(int label, int place);

    /**
     * For each label what features speak for it together.
     *
     * @param biases what speaks for each label without any
     * @param places of the features
     * @param amounts of the features, in that order
     */
    double[] margins(double[] biases, int[] places, double[] amounts);

    /** As they are written to a file of models. */
    Kept kept();

    /**
     * As they were learned.
     *
     * @param byLabel the weights of all dimensions for one label after the other
     */
    record Learned(List<float[]> byLabel) implements Weights {

        public Learned {
            byLabel = List.copyOf(byLabel);
        }

        @Override
        public float at(int label, int place) {
            return byLabel.get(label)[place];
        }

        @Override
        public double[] margins(double[] biases, int[] places, double[] amounts) {
            double[] sums = biases.clone();
            for (int label = 0; label < sums.length; label++) {
                float[] values = byLabel.get(label);
                for (int i = 0; i < places.length; i++) {
                    sums[label] += amounts[i] * values[places[i]];
                }
            }
            return sums;
        }

        @Override
        public Kept kept() {
            float[] scales = new float[byLabel.size()];
            List<short[]> steps = new ArrayList<>();
            for (int label = 0; label < scales.length; label++) {
                scales[label] = largest(byLabel.get(label)) / Short.MAX_VALUE;
                steps.add(steps(byLabel.get(label), scales[label]));
            }
            return Kept.of(scales, steps);
        }

        private static float largest(float[] values) {
            float largest = 0;
            for (float value : values) {
                largest = Math.max(largest, Math.abs(value));
            }
            return largest;
        }

        private static short[] steps(float[] values, float scale) {
            short[] steps = new short[values.length];
            for (int place = 0; place < steps.length; place++) {
                steps[place] = (short) (scale == 0 ? 0 : Math.round(values[place] / scale));
            }
            return steps;
        }
    }

    /**
     * As they are kept, in memory too: models have millions of weights, and 16 bits of each say enough. Those of one
     * dimension lie side by side, for a text has few dimensions and each speaks for all labels.
     *
     * @param scales one for each label
     * @param steps multiples of the scale: those of all labels for one dimension after the other
     */
    record Kept(float[] scales, short[] steps) implements Weights {

        /** @param byLabel the steps of all dimensions for one label after the other */
        static Kept of(float[] scales, List<short[]> byLabel) {
            int dimensions = byLabel.isEmpty() ? 0 : byLabel.getFirst().length;
            short[] steps = new short[scales.length * dimensions];
            for (int label = 0; label < scales.length; label++) {
                for (int place = 0; place < dimensions; place++) {
                    steps[place * scales.length + label] = byLabel.get(label)[place];
                }
            }
            return new Kept(scales, steps);
        }

        short step(int label, int place) {
            return steps[place * scales.length + label];
        }

        @Override
        public float at(int label, int place) {
            return scales[label] * step(label, place);
        }

        @Override
        public double[] margins(double[] biases, int[] places, double[] amounts) {
            double[] sums = new double[scales.length];
            for (int i = 0; i < places.length; i++) {
                add(amounts[i], places[i] * scales.length, sums);
            }
            for (int label = 0; label < sums.length; label++) {
                sums[label] = biases[label] + scales[label] * sums[label];
            }
            return sums;
        }

        private void add(double amount, int from, double[] sums) {
            for (int label = 0; label < sums.length; label++) {
                sums[label] += amount * steps[from + label];
            }
        }

        @Override
        public Kept kept() {
            return this;
        }
    }
}
