package org.scrfindings.ingest.isolate;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Optional;
import org.scrfindings.ingest.code.remote.RemoteSettings;
import org.scrfindings.ingest.parse.ReadingLimits;
import org.scrfindings.ingest.structure.DocumentKind;

/** What the service asks of a process that reads. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME)
@JsonSubTypes({
    @JsonSubTypes.Type(value = Request.Begin.class, name = "begin"),
    @JsonSubTypes.Type(value = Request.Read.class, name = "read")
})
sealed interface Request {

    /** The first one, once. */
    record Begin(ReadingLimits limits, Optional<RemoteSettings> remote) implements Request {}

    record Read(String filename, byte[] bytes, Optional<DocumentKind> kind) implements Request {}
}
