package org.scrfindings.api.rest;

/** Why somebody takes a step, in their own words. */
public record WhyBody(String reason) {

    /** For a step that may be taken without a word. */
    static String orNothing(WhyBody body) {
        return body == null ? "" : read(body);
    }

    /**
     * @param ask what the sender is told who gave no reason
     */
    static String required(WhyBody body, String ask) {
        String reason = orNothing(body);
        if (reason.isEmpty()) {
            throw Problems.invalidField("reason", ask);
        }
        return reason;
    }

    private static String read(WhyBody body) {
        FreeText.length("reason", body.reason(), FreeText.LINE);
        return body.reason() == null ? "" : body.reason().strip();
    }
}
