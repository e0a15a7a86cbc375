package org.scrfindings.api.config;

import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import org.scrfindings.ingest.code.BgeEmbedder;
import org.scrfindings.ingest.code.Embedder;
import org.scrfindings.ingest.code.remote.RemoteSettings;
import org.scrfindings.ingest.isolate.IsolatedIngest;
import org.scrfindings.ingest.parse.ReadingLimits;

/** Makes the parts of ingest, which knows no framework, available to the application. */
class IngestParts {

    @Produces
    @Singleton
    Clock clock() {
        return Clock.systemUTC();
    }

    @Produces
    @Singleton
    Embedder embedder() {
        return new BgeEmbedder();
    }

    /** Documents come from outside, so they are not read in this process. */
    @Produces
    @Singleton
    IsolatedIngest ingest(ReadingSettings reading, UploadSettings upload, RemoteCoderSettings remote) {
        return new IsolatedIngest(
                limits(reading, upload), settings(remote), reading.maxMemory().asLongValue());
    }

    void end(@Disposes IsolatedIngest ingest) {
        ingest.close();
    }

    private static Optional<RemoteSettings> settings(RemoteCoderSettings remote) {
        return remote.address()
                .map(address -> new RemoteSettings(address, remote.model(), remote.key(), remote.timeout()));
    }

    private static ReadingLimits limits(ReadingSettings reading, UploadSettings upload) {
        return new ReadingLimits(
                upload.maxSize().asLongValue(),
                reading.maxPages(),
                reading.maxCharacters(),
                reading.maxExpandedSize().asLongValue(),
                reading.maxNesting(),
                reading.maxRows(),
                new ReadingLimits.Output(reading.maxSections(), reading.maxFindings(), reading.maxDisclosures()),
                reading.maxTime());
    }
}
