package org.scrfindings.ingest.code.train;

import org.scrfindings.ingest.code.read.Reading;
import org.scrfindings.ingest.linear.Features;

/** A training passage, laid out as the coder sees it, and its features. */
record Labelled(TrainingPassage passage, Reading reading, Features features) {}
