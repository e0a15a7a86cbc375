package org.scrfindings.api.limits;

/** What is counted apart from each other, so that reading much takes nothing from writing. */
public enum Allowance {
    READING,
    WRITING,
    WRONG_KEYS;

    int perMinute(RateLimitSettings settings) {
        return switch (this) {
            case READING -> settings.reading();
            case WRITING -> settings.writing();
            case WRONG_KEYS -> settings.wrongKeys();
        };
    }
}
