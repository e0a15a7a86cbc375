package org.scrfindings.api.web.board;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.scrfindings.api.rest.UploadedFiles;
import org.scrfindings.api.web.PageAddress;
import org.scrfindings.search.store.DocumentStore;
import org.scrfindings.search.store.Receipt;

/** Keeps the files of a form, each by itself: what is too large does not hold up the others. */
@ApplicationScoped
class Uploads {

    private final DocumentStore documents;
    private final UploadedFiles files;

    Uploads(DocumentStore documents, UploadedFiles files) {
        this.documents = documents;
        this.files = files;
    }

    /**
     * A file that is in the review already is there once.
     *
     * @return names of the files that were not taken, because they are too large or the review takes no more
     */
    List<String> keep(UUID reviewId, List<FileUpload> chosen) throws IOException {
        List<String> refused = new ArrayList<>();
        for (FileUpload file : chosen) {
            if (!taken(reviewId, file)) {
                refused.add(file.fileName());
            }
        }
        return refused;
    }

    private boolean taken(UUID reviewId, FileUpload file) throws IOException {
        return files.fits(file)
                && !(documents.receive(reviewId, files.read(file, Optional.empty())) instanceof Receipt.Closed);
    }

    /** The files that were chosen; a browser sends an empty part where none was. */
    static List<FileUpload> chosen(List<FileUpload> sent) {
        return sent == null
                ? List.of()
                : sent.stream().filter(f -> !f.fileName().isBlank()).toList();
    }

    /** The address of a review's page after an upload, which says what was not taken. */
    static URI after(UUID reviewId, List<String> refused) {
        PageAddress review = new PageAddress("/board/reviews/" + reviewId, Map.of());
        for (String name : refused) {
            review = review.and("refused", name);
        }
        return URI.create(review.toString());
    }
}
