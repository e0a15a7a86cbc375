package org.scrfindings.api.rest;

/**
 * What someone from the field says about an issue.
 *
 * @param familiar {@code yes}, {@code no} or {@code unsure}
 * @param role code of a professional group
 */
public record ExperienceBody(
        String familiar, String role, String localBody, String furtherReasons, String whatHelped) {}
