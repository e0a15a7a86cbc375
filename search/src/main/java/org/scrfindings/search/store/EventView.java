package org.scrfindings.search.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A row of a chronology with the document that it stands in.
 *
 * @param gapBefore the time without any recorded contact that the event ends; null where there is none worth marking
 */
public record EventView(
        @JsonUnwrapped StoredEvent row,
        UUID documentId,
        @JsonInclude(JsonInclude.Include.NON_NULL) Gap gapBefore) {

    /**
     * A time in which no service recorded a contact.
     *
     * @param from day of the last event before
     * @param to day of the event that ends it
     * @param days between the two
     */
    public record Gap(LocalDate from, LocalDate to, long days) {}
}
