package org.scrfindings.api.jobs;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.util.UUID;

/** A document waits to be read. */
record ReadDocument(UUID documentId) {
    static final TaskDescriptor<ReadDocument> TASK = TaskDescriptor.of("read-document", ReadDocument.class);
}
