package org.scrfindings.search.disclosurecontrol;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/** A count as it leaves the service: a number, or {@value #CONFIDENTIAL} where it is kept back. */
public record ShownCount(OptionalLong number) {

    /** The sign of British official statistics for a figure that is kept back because it is confidential. */
    public static final String CONFIDENTIAL = "c";

    static ShownCount keptBack() {
        return new ShownCount(OptionalLong.empty());
    }

    public static ShownCount of(long number) {
        return new ShownCount(OptionalLong.of(number));
    }

    public boolean isKeptBack() {
        return number.isEmpty();
    }

    /** Whether it is shown, and as this number. */
    public boolean is(long other) {
        return number.isPresent() && number.getAsLong() == other;
    }

    /** This many of another number; nothing where either is kept back, or the other is nought. */
    public OptionalDouble per(ShownCount other) {
        return isKeptBack() || other.number().orElse(0) == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of((double) number.getAsLong() / other.number().getAsLong());
    }

    /** The same in every form of output. */
    @JsonValue
    public Object value() {
        return isKeptBack() ? CONFIDENTIAL : (Object) number.getAsLong();
    }

    @Override
    public String toString() {
        return value().toString();
    }
}
