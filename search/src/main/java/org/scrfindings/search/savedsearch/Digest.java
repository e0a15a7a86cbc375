package org.scrfindings.search.savedsearch;

import jakarta.persistence.EnumeratedValue;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How often the owner of a saved search is told by e-mail what is new. */
public enum Digest {
    NEVER("never", Duration.ZERO),
    DAILY("daily", Duration.ofDays(1)),
    WEEKLY("weekly", Duration.ofDays(7));

    @EnumeratedValue
    private final String code;

    private final Duration pause;

    Digest(String code, Duration pause) {
        this.code = code;
        this.pause = pause;
    }

    public String code() {
        return code;
    }

    /** Between two digests. */
    Duration pause() {
        return pause;
    }

    public static Optional<Digest> of(String code) {
        return Arrays.stream(values()).filter(d -> d.code.equals(code)).findFirst();
    }

    public static List<String> codes() {
        return Arrays.stream(values()).map(Digest::code).toList();
    }
}
