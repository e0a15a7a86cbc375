package org.scrfindings.ingest.extract.train;

import java.util.List;

/**
 * A section as it could stand in the analysis of a review, composed for training.
 *
 * @param heading the heading above it
 * @param paragraphs in their order
 */
record TrainingSection(String heading, List<Marked> paragraphs) {

    /**
     * @param finding whether it says how practice was, and does not only set the scene
     */
    record Marked(boolean finding, String text) {}
}
