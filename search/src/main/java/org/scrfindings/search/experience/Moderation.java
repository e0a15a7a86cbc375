package org.scrfindings.search.experience;

import java.util.Optional;

/**
 * A curator's decision about an experience.
 *
 * @param accepted whether it is shown
 * @param reason may be empty where it is accepted
 * @param furtherReasons the words as they are to stand from now on, empty text for none; not present where they stay
 * @param whatHelped as the further reasons
 */
public record Moderation(
        boolean accepted, String reason, Optional<String> furtherReasons, Optional<String> whatHelped) {}
