package org.scrfindings.api.rest;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.scrfindings.api.citation.Citation;
import org.scrfindings.api.citation.CitationFormat;

/** Answers with a citation in the format that was asked for. */
final class CitedAs {

    static final String BIBTEX = "application/x-bibtex";
    static final String RIS = "application/x-research-info-systems";
    static final String CSL = "application/vnd.citationstyles.csl+json";

    private CitedAs() {}

    /** @param name BibTeX where it is left out */
    static CitationFormat format(Optional<String> name) {
        String asked = name.orElse(CitationFormat.BIBTEX.parameter());
        return CitationFormat.of(asked)
                .orElseThrow(() -> Problems.invalid(
                        "format", "It may be one of %s.".formatted(String.join(", ", CitationFormat.parameters()))));
    }

    static Response answer(CitationFormat format, Citation citation) {
        return Response.ok(format.of(citation), format.mediaType() + ";charset=UTF-8")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "inline; filename=\"%s.%s\"".formatted(citation.key(), ending(format)))
                .build();
    }

    private static String ending(CitationFormat format) {
        return switch (format) {
            case BIBTEX -> "bib";
            case RIS -> "ris";
            case CSL -> "json";
        };
    }
}
