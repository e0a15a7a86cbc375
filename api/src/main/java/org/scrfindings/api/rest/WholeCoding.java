package org.scrfindings.api.rest;

import java.util.Arrays;
import org.scrfindings.ingest.code.Axis;
import org.scrfindings.search.coding.GivenCoding;
import org.scrfindings.search.store.CodingChange;

/** Codes that must be given on all axes, so that one that was forgotten is not taken for one that has none. */
final class WholeCoding {

    private WholeCoding() {}

    /**
     * @param kind of the finding
     */
    static GivenCoding check(GivenCoding given, String kind) {
        boolean recommendation = kind.equals("recommendation");
        Arrays.stream(Axis.values())
                .filter(axis -> switch (axis) {
                    case DIRECTION -> false;
                    case POLARITY -> !recommendation;
                    case RECOMMENDATION_TYPE -> recommendation;
                    default -> true;
                })
                .filter(axis -> !given.codes().containsKey(axis))
                .findFirst()
                .ifPresent(axis -> {
                    throw Problems.invalidField(
                            CodingChange.field(axis), "Give the codes on every axis; null or an empty list for none.");
                });
        return given;
    }
}
