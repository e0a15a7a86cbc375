package org.scrfindings.api.limits;

import io.github.bucket4j.Bucket;

/** A sender who has sent so much that nothing comes back for a minute, however slow the test is. */
public final class Flood {

    private Flood() {}

    public static void of(RateLimits limits, Allowance allowance, String sender) {
        Bucket bucket = limits.bucket(allowance, sender);
        bucket.consumeIgnoringRateLimits(2 * bucket.getAvailableTokens());
    }
}
