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
     * What became of files that were not newly kept, by name.
     *
     * @param tooLarge larger than is taken
     * @param closed sent to a review that takes no more files
     * @param same in the review already, whole
     */
    public record Outcome(List<String> tooLarge, List<String> closed, List<String> same) {

        static final Outcome NONE = new Outcome(List.of(), List.of(), List.of());

        private static Outcome begun() {
            return new Outcome(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }

        public boolean refused() {
            return !tooLarge.isEmpty() || !closed.isEmpty();
        }
    }

    /** A file that is in the review already is there once. */
    Outcome keep(UUID reviewId, List<FileUpload> chosen) throws IOException {
        Outcome outcome = Outcome.begun();
        for (FileUpload file : chosen) {
            if (!files.fits(file)) {
                outcome.tooLarge().add(file.fileName());
                continue;
            }
            switch (documents.receive(reviewId, files.read(file, Optional.empty()))) {
                case Receipt.Kept kept -> {}
                case Receipt.AlreadyThere there -> outcome.same().add(file.fileName());
                case Receipt.Closed closed -> outcome.closed().add(file.fileName());
            }
        }
        return outcome;
    }

    /** The size of the largest file that is taken, in megabytes. */
    long largest() {
        return files.largest() >> 20;
    }

    /** The files that were chosen; a browser sends an empty part where none was. */
    static List<FileUpload> chosen(List<FileUpload> sent) {
        return sent == null
                ? List.of()
                : sent.stream().filter(f -> !f.fileName().isBlank()).toList();
    }

    /** The address of a review's page after an upload, which says what was not kept. */
    static URI after(UUID reviewId, Outcome outcome) {
        PageAddress review = new PageAddress("/board/reviews/" + reviewId, Map.of());
        review = with(review, "tooLarge", outcome.tooLarge());
        review = with(review, "closed", outcome.closed());
        review = with(review, "same", outcome.same());
        return URI.create(review.toString());
    }

    private static PageAddress with(PageAddress address, String name, List<String> files) {
        PageAddress longer = address;
        for (String file : files) {
            longer = longer.and(name, file);
        }
        return longer;
    }
}
