package org.scrfindings.api.web.figures;

import org.scrfindings.api.web.PageAddress;

/**
 * The question behind figures: what is counted, and the addresses of the same findings in other forms.
 *
 * @param text as typed; empty where all findings are counted
 * @param narrowed whether anything was asked for at all
 */
public record Question(
        String text, boolean narrowed, String findings, String map, String matrix, String trends, String comparison) {

    /** Parameters that say how something is counted, not what. */
    private static final String[] OF_FIGURES = {"rows", "columns", "by", "period"};

    static Question of(PageAddress page) {
        PageAddress bare = page;
        for (String own : OF_FIGURES) {
            bare = bare.without(own);
        }
        return new Question(
                bare.first("q"),
                !bare.parameters().isEmpty(),
                bare.at("/findings").toString(),
                bare.at("/map").toString(),
                bare.at("/matrix").toString(),
                bare.at("/trends").toString(),
                "/comparison");
    }
}
