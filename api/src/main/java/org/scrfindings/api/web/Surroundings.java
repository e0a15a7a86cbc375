package org.scrfindings.api.web;

import java.util.List;
import org.scrfindings.search.store.ActionView;

/**
 * What stands around a finding.
 *
 * @param section of its document, with the passage marked
 * @param recommended by the same review on one of the same issues
 * @param actions that answer these recommendations
 */
public record Surroundings(
        String heading, List<SectionText.Paragraph> section, List<FindingCard> recommended, List<ActionView> actions) {

    static final Surroundings NONE = new Surroundings("", List.of(), List.of(), List.of());
}
