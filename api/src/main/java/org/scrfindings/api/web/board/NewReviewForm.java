package org.scrfindings.api.web.board;

import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.scrfindings.search.store.ReviewDetails;

/** What the form for a new review sends. A field that was left empty comes as an empty text. */
public class NewReviewForm {

    @RestForm
    String title;

    @RestForm
    String localBody;

    @RestForm
    String reviewType;

    @RestForm
    String outcome;

    @RestForm
    List<String> harm;

    @RestForm
    String ageBand;

    @RestForm
    String methodology;

    @RestForm
    String incidentYear;

    @RestForm
    String completedOn;

    @RestForm
    String publishedOn;

    @RestForm("files")
    List<FileUpload> files;

    /** @throws NumberFormatException where the year is no number */
    ReviewDetails details() {
        return new ReviewDetails(
                filled(title),
                filled(localBody),
                filled(reviewType),
                filled(outcome),
                harm,
                filled(ageBand),
                filled(methodology),
                Optional.ofNullable(filled(incidentYear)).map(Integer::valueOf).orElse(null),
                filled(completedOn),
                filled(publishedOn),
                null,
                null);
    }

    private static String filled(String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
