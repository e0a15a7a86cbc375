package org.scrfindings.api.web.figures;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.scrfindings.api.web.FilterGroups;
import org.scrfindings.search.query.FindingAxis;

/** The axes that figures can be made by, in words. */
@ApplicationScoped
class AxisChoices {

    /** An axis that can be chosen. */
    public record Choice(String parameter, String label, boolean chosen) {}

    List<Choice> all(FindingAxis chosen) {
        return FilterGroups.OFFERED.entrySet().stream()
                .map(axis -> new Choice(axis.getKey().parameter(), axis.getValue(), axis.getKey() == chosen))
                .toList();
    }
}
