package org.scrfindings.ingest.code.pair;

import org.scrfindings.ingest.code.read.Mention;

/**
 * Two services between which the practice may have happened, or one twice.
 *
 * @param one the code that comes first in alphabetical order
 */
public record Candidate(String one, String other) {

    static final String NETWORK = "network";

    static Candidate of(String one, String other) {
        return one.compareTo(other) <= 0 ? new Candidate(one, other) : new Candidate(other, one);
    }

    /** @param name as on the axis of pairs */
    static Candidate named(String name) {
        String[] services = name.split("~");
        return new Candidate(services[0], services[1]);
    }

    /** As on the axis of pairs: {@code csc~school}. */
    public String name() {
        return one + "~" + other;
    }

    boolean isInside() {
        return one.equals(other);
    }

    boolean has(String service) {
        return one.equals(service) || other.equals(service);
    }

    boolean isNamedBy(Mention mention) {
        return has(mention.code());
    }

    /** Kinds of pairs are told by different signs, so each has features of its own. */
    String kind() {
        if (isInside()) {
            return one.equals(NETWORK) ? "agencies" : "inside";
        }
        return has(NETWORK) ? "with-agencies" : "between";
    }
}
