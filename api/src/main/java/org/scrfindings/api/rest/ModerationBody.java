package org.scrfindings.api.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;
import org.scrfindings.search.experience.Moderation;

/**
 * A decision about an experience as it is sent. No record: words that were not sent stay null here and as they are, words
 * that were sent as null are an empty optional and are taken out.
 */
final class ModerationBody {

    @JsonProperty
    String status;

    @JsonProperty
    String reason;

    @JsonProperty
    Optional<String> furtherReasons;

    @JsonProperty
    Optional<String> whatHelped;

    Moderation decision() {
        if (status == null || !status.matches("accepted|declined")) {
            throw Problems.invalidField("status", "It may be accepted or declined.");
        }
        boolean accepted = status.equals("accepted");
        if (!accepted && (reason == null || reason.isBlank())) {
            throw Problems.invalidField("reason", "Say why this is not shown.");
        }
        FreeText.length("reason", reason, FreeText.LINE);
        return new Moderation(
                accepted,
                FreeText.orNull(reason),
                words("furtherReasons", furtherReasons),
                words("whatHelped", whatHelped));
    }

    /** Not present where they were not sent; empty where there are to be none. */
    private static Optional<String> words(String field, Optional<String> sent) {
        if (sent == null) {
            return Optional.empty();
        }
        String text = sent.orElse("");
        FreeText.length(field, text, FreeText.PARAGRAPHS);
        return Optional.of(text.strip());
    }
}
