package org.scrfindings.ingest.isolate;

import org.scrfindings.ingest.IngestResult;

/** How the reading of one document in a process of its own ended. */
sealed interface Outcome {

    record Read(IngestResult result) implements Outcome {}

    /** @param reason for the person who uploaded the document */
    record Refused(String reason) implements Outcome {}

    /** The time limit passed; the process has been ended. */
    record OutOfTime() implements Outcome {}

    /** The process ended itself because its memory was used up. */
    record OutOfMemory() implements Outcome {}

    /** The process ended for a reason that is not known: killed from outside, or by a fault of its own. */
    record Died() implements Outcome {}
}
