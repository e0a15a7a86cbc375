package org.scrfindings.api.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.scrfindings.api.config.UploadSettings;
import org.scrfindings.search.store.Upload;

/** Takes files out of multipart requests, each within its bounds. Safe for use by several threads. */
@ApplicationScoped
public class UploadedFiles {

    private final UploadSettings settings;

    UploadedFiles(UploadSettings settings) {
        this.settings = settings;
    }

    /**
     * @param file null where the request has none
     * @param kind what the sender says that it is
     * @throws io.quarkiverse.resteasy.problem.HttpProblem where there is no file, or it is too large
     */
    public Upload read(FileUpload file, Optional<String> kind) throws IOException {
        if (file == null) {
            throw Problems.invalidField("file", "The request has no part of this name with a file in it.");
        }
        if (!fits(file)) {
            throw Problems.tooLarge(largest());
        }
        try (var content = Files.newInputStream(file.uploadedFile())) {
            return new Upload(
                    FileNames.clean(file.fileName()),
                    file.uploadedFile(),
                    file.size(),
                    DigestUtils.sha256Hex(content),
                    kind);
        }
    }

    /** Whether a file is small enough to be taken. */
    public boolean fits(FileUpload file) {
        return file.size() <= largest();
    }

    /** Bytes of the largest file that is taken. */
    public long largest() {
        return settings.maxSize().asLongValue();
    }
}
