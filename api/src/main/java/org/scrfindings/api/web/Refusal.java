package org.scrfindings.api.web;

import io.quarkiverse.resteasy.problem.HttpProblem;

/**
 * Why what somebody sent was not kept.
 *
 * @param field which it is about, by the identifier that it has on the page; empty where it is about none
 */
public record Refusal(String field, String why) {

    /** Nothing was refused. */
    public static final Refusal NONE = new Refusal("", "");

    /** About all that was sent. */
    public static Refusal of(String why) {
        return new Refusal("", why);
    }

    /** As programs are told it, without the name that the field has for them. */
    public static Refusal of(HttpProblem problem) {
        String field = String.valueOf(problem.getParameters()
                .getOrDefault("field", problem.getParameters().getOrDefault("parameter", "")));
        String told = problem.getDetail();
        return new Refusal(field, told.startsWith(field + ": ") ? told.substring(field.length() + 2) : told);
    }

    public boolean isMade() {
        return !why.isEmpty();
    }
}
