package org.scrfindings.search.access;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A key as an administrator asks for it.
 *
 * @param name of the system that will hold it
 * @param localBody that it uploads for; of a board's key alone
 * @param expiresOn the last day on which it is good, in UTC
 */
public record NewKey(String name, String role, Optional<String> localBody, LocalDate expiresOn) {}
