package org.scrfindings.search.analysis;

import java.util.List;
import java.util.UUID;
import org.scrfindings.search.disclosurecontrol.Disclosure;
import org.scrfindings.search.disclosurecontrol.ShownCount;

/**
 * The care-pathway map: at which stage of a child's way through the services which issues occur, between whom and why.
 *
 * @param stages along the pathway; those without findings are left out
 * @param withoutStage findings about the whole system
 */
public record PathwayMap(List<MappedStage> stages, ShownCount withoutStage, ShownCount total, Disclosure disclosure) {

    /**
     * @param issues the most frequent first, those that are kept back last
     * @param withoutIssue findings of the stage that have no issue
     */
    public record MappedStage(
            String code, String label, ShownCount count, List<MappedIssue> issues, ShownCount withoutIssue) {}

    /**
     * An issue at one stage.
     *
     * @param pairs the most frequent pairs of professionals
     * @param pairsCut whether there are more pairs than are shown; a matrix has them all
     * @param reasons all underlying reasons that were found
     * @param examples a few findings that everyone may read, vivid examples first
     */
    public record MappedIssue(
            String code,
            String label,
            ShownCount count,
            List<MappedCode> pairs,
            boolean pairsCut,
            List<MappedCode> reasons,
            List<UUID> examples) {}

    /** A code and the findings that have it. */
    public record MappedCode(String code, String label, ShownCount count) {}
}
