package org.scrfindings.search.experience;

import jakarta.persistence.EnumeratedValue;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How far an experience is on its way to being shown. */
public enum ExperienceStatus {
    /** Nobody has looked at it. */
    PENDING("pending"),
    /** Shown to everyone. */
    ACCEPTED("accepted"),
    /** Not shown, or shown no more. */
    DECLINED("declined");

    @EnumeratedValue
    private final String code;

    ExperienceStatus(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<ExperienceStatus> of(String code) {
        return Arrays.stream(values()).filter(s -> s.code.equals(code)).findFirst();
    }

    public static List<String> codes() {
        return Arrays.stream(values()).map(ExperienceStatus::code).toList();
    }
}
