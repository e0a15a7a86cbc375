package org.scrfindings.api.config;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.scrfindings.ingest.Ingest;
import org.scrfindings.ingest.code.BgeEmbedder;
import org.scrfindings.ingest.code.Coder;
import org.scrfindings.ingest.code.Embedder;
import org.scrfindings.ingest.code.remote.RemoteCoder;
import org.scrfindings.ingest.code.remote.RemoteSettings;
import org.scrfindings.ingest.code.trained.TrainedCoder;
import org.scrfindings.ingest.codebook.Codebook;
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
    Codebook codebook() {
        return Codebook.current();
    }

    @Produces
    @Singleton
    Embedder embedder() {
        return new BgeEmbedder();
    }

    @Produces
    @Singleton
    Coder coder(Codebook codebook, Embedder embedder, RemoteCoderSettings remote) {
        Coder local = new TrainedCoder(codebook, embedder);
        return remote.address()
                .map(address -> new RemoteSettings(address, remote.model(), remote.key(), remote.timeout()))
                .<Coder>map(settings -> new RemoteCoder(codebook, local, settings))
                .orElse(local);
    }

    @Produces
    @Singleton
    Ingest ingest(Codebook codebook, Coder coder, ReadingSettings reading, UploadSettings upload) {
        return new Ingest(
                codebook,
                coder,
                new ReadingLimits(
                        upload.maxSize().asLongValue(),
                        reading.maxPages(),
                        reading.maxCharacters(),
                        reading.maxExpandedSize().asLongValue(),
                        reading.maxNesting(),
                        reading.maxTime()));
    }
}
