package org.scrfindings.ingest.linear;

/** How much each dimension of a space speaks for a label. Immutable, safe for use by several threads. */
public sealed interface Weights {

    float at(int place);

    /**
     * What features speak for the label together.
     *
     * @param bias what speaks for it without any
     * @param places of the features
     * @param amounts of the features, in that order
     */
    double margin(double bias, int[] places, double[] amounts);

    /** As they are written to a file of models. */
    Kept kept();

    /** As they were learned. */
    record Learned(float[] values) implements Weights {

        @Override
        public float at(int place) {
            return values[place];
        }

        @Override
        public double margin(double bias, int[] places, double[] amounts) {
            double sum = bias;
            for (int i = 0; i < places.length; i++) {
                sum += amounts[i] * values[places[i]];
            }
            return sum;
        }

        @Override
        public Kept kept() {
            float largest = 0;
            for (float value : values) {
                largest = Math.max(largest, Math.abs(value));
            }
            float scale = largest / Short.MAX_VALUE;
            short[] steps = new short[values.length];
            for (int i = 0; i < steps.length; i++) {
                steps[i] = (short) (scale == 0 ? 0 : Math.round(values[i] / scale));
            }
            return new Kept(steps, scale);
        }
    }

    /**
     * As they are kept, in memory too: models have millions of weights, and 16 bits of each say enough.
     *
     * @param steps multiples of the scale
     */
    record Kept(short[] steps, float scale) implements Weights {

        @Override
        public float at(int place) {
            return scale * steps[place];
        }

        @Override
        public double margin(double bias, int[] places, double[] amounts) {
            double sum = 0;
            for (int i = 0; i < places.length; i++) {
                sum += amounts[i] * steps[places[i]];
            }
            return bias + scale * sum;
        }

        @Override
        public Kept kept() {
            return this;
        }
    }
}
