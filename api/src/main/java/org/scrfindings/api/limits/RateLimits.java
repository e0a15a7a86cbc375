package org.scrfindings.api.limits;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;

/**
 * Counts requests: a minute's worth may come at once, and comes back evenly. Counts are this copy's own and are gone
 * with it. Safe for use by several threads.
 */
@ApplicationScoped
public class RateLimits {

    private static final Duration PERIOD = Duration.ofMinutes(1);

    /** Senders remembered at a time, so that whoever sends from ever new addresses fills no memory. */
    private static final int SENDERS = 100_000;

    private final LoadingCache<Counted, Bucket> buckets;

    RateLimits(RateLimitSettings settings) {
        // What has not been used for a whole period is full again, and nothing is lost with it.
        buckets = Caffeine.newBuilder()
                .maximumSize(SENDERS)
                .expireAfterAccess(PERIOD)
                .build(counted -> full(counted.allowance().perMinute(settings)));
    }

    private record Counted(Allowance allowance, String sender) {}

    private static Bucket full(int perMinute) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, PERIOD))
                .build();
    }

    /**
     * Counts one request.
     *
     * @param sender a key's or person's name, or an address
     * @return empty where it may go on, or how long its sender should wait
     */
    public Optional<Duration> take(Allowance allowance, String sender) {
        ConsumptionProbe probe = bucket(allowance, sender).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Optional.empty() : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    Bucket bucket(Allowance allowance, String sender) {
        return buckets.get(new Counted(allowance, sender));
    }
}
