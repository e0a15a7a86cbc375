package org.scrfindings.ingest.code.train;

import org.scrfindings.ingest.code.linear.Features;

/** A training passage and its features. */
record Labelled(TrainingPassage passage, Features features) {}
