package org.scrfindings.ingest.extract;

import org.scrfindings.ingest.codebook.ProfessionalNames;
import org.scrfindings.ingest.linear.Classifier;
import org.scrfindings.ingest.linear.ModelFile;

/**
 * Tells how likely a paragraph says how practice was, and does not only set the scene, by a linear model that was trained on
 * sections composed and marked by hand. Immutable, safe for use by several threads.
 */
public final class PracticeJudge {

    /** The one label of the model, and its name in the file of models. */
    public static final String PRACTICE = "practice";

    private static final String BUNDLED = "/extract/practice.bin";

    private final ParagraphFeatures features;
    private final Classifier classifier;

    /** @param classifier gives {@link #PRACTICE} */
    private PracticeJudge(ProfessionalNames names, Classifier classifier) {
        features = new ParagraphFeatures(names);
        this.classifier = classifier;
    }

    /** With the model that comes with the program. */
    static PracticeJudge bundled(ProfessionalNames names) {
        return new PracticeJudge(
                names,
                ModelFile.bundled(BUNDLED, ParagraphFeatures.VERSION)
                        .classifiers()
                        .get(PRACTICE));
    }

    /** Natural logarithm of the odds that it does: above 0 rather yes than no. */
    double odds(String paragraph) {
        double margin = classifier.model().margins(features.of(paragraph)).get(PRACTICE);
        return classifier.calibration().logOdds(margin);
    }
}
