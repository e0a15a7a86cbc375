package org.scrfindings.search.audit;

/**
 * What came of working the chain out again.
 *
 * @param entries that were looked at
 * @param head the last entry; note it down elsewhere
 * @param fault the first place where the chain is not what was written, or null where it is intact
 */
public record Verification(boolean intact, long entries, ChainLink head, Fault fault) {

    /**
     * A place where somebody has been at the audit.
     *
     * @param seq the entry, or the first one that is missing
     */
    public record Fault(long seq, String problem) {}

    static Verification intact(ChainLink head) {
        return new Verification(true, head.seq(), head, null);
    }

    static Verification broken(ChainLink last, long seq, String problem) {
        return new Verification(false, last.seq(), last, new Fault(seq, problem));
    }
}
