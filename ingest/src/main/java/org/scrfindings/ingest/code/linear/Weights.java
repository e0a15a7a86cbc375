package org.scrfindings.ingest.code.linear;

/** How much each dimension of a space speaks for a label. Immutable, safe for use by several threads. */
public sealed interface Weights {

    float at(int place);

    int size();

    /** As they were learned. */
    record Learned(float[] values) implements Weights {

        @Override
        public float at(int place) {
            return values[place];
        }

        @Override
        public int size() {
            return values.length;
        }
    }

    /**
     * As they are kept: models have millions of weights, and 16 bits of each say enough.
     *
     * @param steps multiples of the scale
     */
    record Kept(short[] steps, float scale) implements Weights {

        static Kept of(Weights weights) {
            float largest = 0;
            for (int i = 0; i < weights.size(); i++) {
                largest = Math.max(largest, Math.abs(weights.at(i)));
            }
            float scale = largest / Short.MAX_VALUE;
            short[] steps = new short[weights.size()];
            for (int i = 0; i < steps.length; i++) {
                steps[i] = (short) (scale == 0 ? 0 : Math.round(weights.at(i) / scale));
            }
            return new Kept(steps, scale);
        }

        @Override
        public float at(int place) {
            return scale * steps[place];
        }

        @Override
        public int size() {
            return steps.length;
        }
    }
}
