package org.scrfindings.search.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;

/**
 * A version of the codebook and how far the store is coded with it.
 *
 * @param introducedAt null for the version that the service came with
 * @param status {@code current}: all documents are coded with it; {@code recoding}: it is the newest and some are not
 *     yet; {@code past}
 * @param documents how many of the documents that have been read are coded with it
 * @param confirmedWithRetiredCodes findings that people confirmed with codes that this version has retired; they are
 *     left as they are, for people to look at again
 */
public record CodebookVersionView(
        String version,
        @JsonInclude(JsonInclude.Include.NON_NULL) Instant introducedAt,
        String status,
        Share documents,
        long confirmedWithRetiredCodes) {

    /** So many of so many. */
    public record Share(long done, long total) {}
}
