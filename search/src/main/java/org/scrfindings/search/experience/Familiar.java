package org.scrfindings.search.experience;

import jakarta.persistence.EnumeratedValue;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Whether an issue is known from one's own work. */
public enum Familiar {
    YES("yes"),
    NO("no"),
    UNSURE("unsure");

    @EnumeratedValue
    private final String code;

    Familiar(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<Familiar> of(String code) {
        return Arrays.stream(values()).filter(f -> f.code.equals(code)).findFirst();
    }

    public static List<String> codes() {
        return Arrays.stream(values()).map(Familiar::code).toList();
    }
}
