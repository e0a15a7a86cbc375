package org.scrfindings.search.doublecoding;

/** There are fewer findings than were to be drawn. */
public class TooFewFindingsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int population;

    TooFewFindingsException(int population) {
        super(population + " findings can be drawn");
        this.population = population;
    }

    /** How many could have been drawn. */
    public int population() {
        return population;
    }
}
