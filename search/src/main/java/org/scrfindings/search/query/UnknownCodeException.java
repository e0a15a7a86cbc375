package org.scrfindings.search.query;

import java.util.List;
import org.scrfindings.ingest.codebook.Codebook;

/** An address names a code that the codebook does not know. The message is for whoever asked, and names the nearest. */
public class UnknownCodeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String nearest;

    /**
     * @param kind what the code should be of, such as {@code issue}
     * @param code as asked for; it is not repeated
     * @param known of which it is none
     */
    public UnknownCodeException(String kind, String code, List<? extends Codebook.Entry> known) {
        this(kind, AxisCodes.nearest(known.stream().map(Codebook.Entry::code).toList(), code));
    }

    private UnknownCodeException(String kind, String nearest) {
        super("The codebook has no such %s. The nearest is \"%s\".".formatted(kind, nearest));
        this.nearest = nearest;
    }

    /** The code that may have been meant. */
    public String nearest() {
        return nearest;
    }
}
