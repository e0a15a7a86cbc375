package org.scrfindings.search.experience;

import java.util.List;

/**
 * How many people from the field know an issue, of those whose experience is shown.
 *
 * @param familiar by yes, no and unsure, in this order; also where there are none
 * @param roles by professional group, most first; groups without any are left out
 */
public record ExperienceCounts(long total, List<CodeCount> familiar, List<CodeCount> roles) {

    public ExperienceCounts {
        familiar = List.copyOf(familiar);
        roles = List.copyOf(roles);
    }

    /** Experiences with one code. */
    public record CodeCount(String code, long count) {}
}
