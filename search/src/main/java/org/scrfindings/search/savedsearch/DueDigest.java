package org.scrfindings.search.savedsearch;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A digest that is to be sent now.
 *
 * @param since what is new is counted from here
 * @param until and up to here
 * @param unsubscribe by which its receiver ends them
 * @param takenUntil from when on its sender is taken to be gone, and another may send it
 */
public record DueDigest(
        UUID id,
        String name,
        Map<String, List<String>> query,
        String email,
        Instant since,
        Instant until,
        UUID unsubscribe,
        Instant takenUntil) {

    /** Without the address, which belongs into no log. */
    @Override
    public String toString() {
        return "digest of saved search " + id;
    }
}
