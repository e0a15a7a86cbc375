package org.scrfindings.api.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.scrfindings.api.citation.Citation;
import org.scrfindings.api.citation.CitationFormat;
import org.scrfindings.api.citation.Citations;
import org.scrfindings.search.disclosurecontrol.ShownCount;

/** Says how the answer to a search is cited: with its address, which asks the same again, and what it found today. */
@RequestScoped
class CitedSearch {

    private final Citations citations;
    private final UriInfo request;

    CitedSearch(Citations citations, UriInfo request) {
        this.citations = citations;
        this.request = request;
    }

    /**
     * @param text as it stands in a list of references
     * @param files for reference managers
     */
    public record Cited(String text, List<TakeAway> files) {}

    /** @param page address of the page on which the search is shown */
    Cited of(PageAddress page, ShownCount found) {
        PageAddress whole = TakeAway.whole(page, "/findings");
        Citation citation =
                citations.of(whole.parameters(), found, request.getBaseUri().resolve(whole.toString()));
        PageAddress file = TakeAway.whole(page, "/api/v1/findings/citation");
        return new Cited(
                citation.text(),
                List.of(
                        file("BibTeX", CitationFormat.BIBTEX, file),
                        file("RIS (EndNote, Zotero, Mendeley)", CitationFormat.RIS, file),
                        file("CSL-JSON", CitationFormat.CSL, file)));
    }

    private static TakeAway file(String label, CitationFormat format, PageAddress at) {
        return new TakeAway(label, at.with("format", format.parameter()).toString());
    }
}
