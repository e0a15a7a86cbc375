package org.scrfindings.ingest.disclose;

/** How reports write a whole date. */
final class Dates {

    /** A day, a month and a year, in figures or words: {@code 18/09/2007}, {@code 11th January 2013}. */
    static final String FULL = "(?:\\b\\d{1,2}\\s?[./-]\\s?\\d{1,2}\\s?[./-]\\s?(?:\\d{4}|\\d{2})\\b"
            + "|\\b\\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?"
            + "|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?,? \\d{4}\\b"
            + "|\\b\\d{4}-\\d{2}-\\d{2}\\b)";

    private Dates() {}
}
