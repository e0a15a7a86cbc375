package org.scrfindings.ingest.code.train;

import org.scrfindings.ingest.code.linear.Features;
import org.scrfindings.ingest.code.read.Reading;

/** A training passage, laid out as the coder sees it, and its features. */
record Labelled(TrainingPassage passage, Reading reading, Features features) {}
