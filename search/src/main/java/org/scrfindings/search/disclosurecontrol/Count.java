package org.scrfindings.search.disclosurecontrol;

/**
 * How many findings there are, before anything is decided about showing it.
 *
 * @param all findings of open and of restricted material
 * @param restricted those that not everyone may see; 0 where nobody has asked
 */
public record Count(long all, long restricted) {

    public static final Count NONE = new Count(0, 0);

    /** Those that everyone may see. */
    long open() {
        return all - restricted;
    }

    public Count plus(Count other) {
        return new Count(all + other.all, restricted + other.restricted);
    }
}
