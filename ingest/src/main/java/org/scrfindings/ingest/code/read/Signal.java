package org.scrfindings.ingest.code.read;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Families of words that several axes listen for, and that are no code of their own. */
public enum Signal {
    /** The author gives a cause: "because", "this was partly due to". */
    CAUSE,
    /** One service tells, asks, sends or refers: "rang", "wrote to". */
    COMMUNICATION,
    /** Words naming a service that do not mean it: "hospital bed", "Department for Education". */
    NOT_A_SERVICE,
    /** Names of services that mean one person: "duty social worker". */
    ONE_PERSON,
    /** Words by which a service speaks of itself in its own report: "our". */
    OWN_SERVICE,
    /** Words that call nobody by name, but the same person as before: "she". */
    SAME_PERSON,
    /** Words that call no service by name, but the same one as before: "the team", "they". */
    SAME_SERVICE,
    /** One service tells another, in this direction: "informed", "sent .. to". */
    TELLING,
    /** The passage speaks of the whole system, not of practice at one point of the pathway. */
    WHOLE_SYSTEM;

    static Optional<Signal> of(String name) {
        String wanted = name.toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(values()).filter(s -> s.name().equals(wanted)).findFirst();
    }
}
