package org.scrfindings.ingest.linear;

/** How much each dimension of a space speaks for a label. Immutable, safe for use by several threads. */
public sealed interface Weights {

    float at(int place);

    /** As they are written to a file of models. */
    Kept kept();

    /** As they were learned. */
    record Learned(float[] values) implements Weights {

        @Override
        public float at(int place) {
            return values[place];
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
        public Kept kept() {
            return this;
        }
    }
}
