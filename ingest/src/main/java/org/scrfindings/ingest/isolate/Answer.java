package org.scrfindings.ingest.isolate;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.scrfindings.ingest.IngestResult;
import org.scrfindings.ingest.problem.Problem;

/** What a process that reads says to the service. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME)
@JsonSubTypes({
    @JsonSubTypes.Type(value = Answer.Ready.class, name = "ready"),
    @JsonSubTypes.Type(value = Answer.Progress.class, name = "progress"),
    @JsonSubTypes.Type(value = Answer.Done.class, name = "done"),
    @JsonSubTypes.Type(value = Answer.Refused.class, name = "refused")
})
sealed interface Answer {

    /** It has begun; the answer to {@link Request.Begin}. */
    record Ready() implements Answer {}

    /** Any number of these come before the last answer to {@link Request.Read}. */
    record Progress(Problem.Stage stage, double fraction) implements Answer {}

    record Done(IngestResult result) implements Answer {}

    /** @param reason for the person who uploaded the document */
    record Refused(String reason) implements Answer {}
}
