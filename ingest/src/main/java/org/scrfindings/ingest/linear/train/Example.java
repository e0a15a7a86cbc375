package org.scrfindings.ingest.linear.train;

import java.util.Set;
import org.scrfindings.ingest.linear.Features;

/**
 * Something to learn from.
 *
 * @param hand who wrote the text
 * @param labels those that hold; all others do not
 */
public record Example(String hand, Features features, Set<String> labels) {

    public Example {
        labels = Set.copyOf(labels);
    }
}
