package org.scrfindings.search.doublecoding;

/** What became of settling the codes of a finding that two people coded. */
public sealed interface Adjudicated {

    /** The finding has these codes now, with the decision in its history. */
    record Settled(ComparisonView finding) implements Adjudicated {}

    /** The coders have not finished yet. */
    record Unfinished() implements Adjudicated {}

    /** It was settled before; what is wrong with its codes is put right at the finding. */
    record SettledBefore() implements Adjudicated {}

    /** The curator is one of its coders. */
    record OwnCoding() implements Adjudicated {}

    /** The finding is there no more. */
    record Lapsed() implements Adjudicated {}
}
