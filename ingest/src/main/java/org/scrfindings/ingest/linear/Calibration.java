package org.scrfindings.ingest.linear;

/**
 * Turns margins into confidences: of the codes given with a confidence of 0.7, about seven in ten are right.
 *
 * @param slope how fast confidence rises with the margin; above zero
 */
public record Calibration(double slope, double offset) {

    public double confidence(double margin) {
        return 1 / (1 + Math.exp(-logOdds(margin)));
    }

    /** The confidence as the natural logarithm of its odds: above 0 rather yes than no. */
    public double logOdds(double margin) {
        return slope * margin + offset;
    }
}
