package org.scrfindings.api.jobs;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.util.UUID;

/** A document's codes wait to be brought into the current version of the codebook. */
record RecodeDocument(UUID documentId) {
    static final TaskDescriptor<RecodeDocument> TASK = TaskDescriptor.of("recode-document", RecodeDocument.class);
}
