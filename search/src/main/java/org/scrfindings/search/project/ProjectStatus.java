package org.scrfindings.search.project;

import jakarta.persistence.EnumeratedValue;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What was decided about a project. Whether it is open today follows from its dates too. */
public enum ProjectStatus {
    REQUESTED("requested"),
    APPROVED("approved"),
    REFUSED("refused"),
    /** Approved, and ended before its time. */
    ENDED("ended");

    @EnumeratedValue
    private final String code;

    ProjectStatus(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<ProjectStatus> of(String code) {
        return Arrays.stream(values()).filter(s -> s.code.equals(code)).findFirst();
    }

    public static List<String> codes() {
        return Arrays.stream(values()).map(ProjectStatus::code).toList();
    }
}
