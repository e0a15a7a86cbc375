package org.scrfindings.api.jobs;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.util.Set;
import java.util.UUID;

/**
 * A document's findings wait to be indexed.
 *
 * @param gone findings that it has no more
 */
record IndexDocument(UUID documentId, Set<UUID> gone) {
    static final TaskDescriptor<IndexDocument> TASK = TaskDescriptor.of("index-document", IndexDocument.class);
}
