package org.scrfindings.search.experience;

/**
 * What someone from the field says about an issue.
 *
 * @param issue code of the codebook
 * @param role code of a professional group of the codebook
 * @param localBody where they work, or null
 * @param furtherReasons why it happens, or null
 * @param whatHelped or null
 */
public record NewExperience(
        String issue, Familiar familiar, String role, String localBody, String furtherReasons, String whatHelped) {}
