package org.scrfindings.ingest.codebook;

import java.util.List;

/** A codebook that cannot be taken. It is refused whole. */
public final class InvalidCodebookException extends Exception {

    private static final long serialVersionUID = 1;

    private final transient List<CodebookProblem> problems;

    InvalidCodebookException(List<CodebookProblem> problems) {
        super(problems.getFirst().toString());
        this.problems = List.copyOf(problems);
    }

    /** All that is wrong, in the order of the file; at least one. */
    public List<CodebookProblem> problems() {
        return problems;
    }
}
