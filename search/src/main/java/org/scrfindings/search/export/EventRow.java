package org.scrfindings.search.export;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.scrfindings.search.store.EventView;

/** An event of a chronology with the review that it belongs to. */
public record EventRow(
        UUID reviewId,
        String reviewTitle,
        String localBody,
        @JsonUnwrapped EventView event) {}
