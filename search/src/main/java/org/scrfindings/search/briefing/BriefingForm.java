package org.scrfindings.search.briefing;

/**
 * How much a briefing has.
 *
 * @param examples passages for each heading
 * @param passages for each reason
 * @param characters of a passage
 * @param questions of the health check
 * @param voices of practitioners, on why and on what helped each
 */
public record BriefingForm(String name, int examples, int passages, int characters, int questions, int voices) {

    public static final BriefingForm FULL = new BriefingForm("full", 3, 2, 700, 20, 50);

    /** One page. */
    public static final BriefingForm SHORT = new BriefingForm("short", 1, 0, 260, 5, 2);
}
