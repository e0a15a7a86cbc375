package org.scrfindings.ingest.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
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
    public PracticeJudge(ProfessionalNames names, Classifier classifier) {
        features = new ParagraphFeatures(names);
        this.classifier = classifier;
    }

    /** With the model that comes with the program. */
    static PracticeJudge bundled(ProfessionalNames names) {
        try (InputStream in = PracticeJudge.class.getResourceAsStream(BUNDLED)) {
            return new PracticeJudge(names, ModelFile.read(in).classifiers().get(PRACTICE));
        } catch (IOException e) {
            throw new UncheckedIOException(BUNDLED, e);
        }
    }

    /** Natural logarithm of the odds that it does: above 0 rather yes than no. */
    public double odds(String paragraph) {
        double margin = classifier.model().margins(features.of(paragraph)).get(PRACTICE);
        return classifier.calibration().logOdds(margin);
    }
}
