package org.scrfindings.api.web;

/**
 * What a search that finds nothing would find without one of its filters.
 *
 * @param address of the search without it
 */
public record Drop(String filter, long count, String address) {}
