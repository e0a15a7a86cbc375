package org.scrfindings.ingest.code.train;

import java.util.Set;
import org.scrfindings.ingest.code.linear.Features;

/**
 * Something to learn from.
 *
 * @param hand who wrote the text
 * @param labels those that hold; all others do not
 */
record Example(String hand, Features features, Set<String> labels) {

    Example {
        labels = Set.copyOf(labels);
    }
}
