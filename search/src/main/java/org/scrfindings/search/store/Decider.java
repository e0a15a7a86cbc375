package org.scrfindings.search.store;

/**
 * Who decides, and why.
 *
 * @param reason in their own words; empty where none was given
 */
public record Decider(String actor, String reason) {}
