package org.scrfindings.search.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;

/**
 * One thing that a local body is asked to put right.
 *
 * @param code of the {@link ReturnReason}
 * @param note in the curator's words; null where the code says it all
 * @param documentId where; null where it is about the whole review
 * @param page of {@code start}
 * @param start UTF-16 offset into the document's text; null where it is about the whole document
 * @param end offset behind the last character
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReturnPoint(String code, String note, UUID documentId, Integer page, Integer start, Integer end) {}
