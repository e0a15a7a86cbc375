package org.scrfindings.api.web;

import org.scrfindings.search.disclosurecontrol.ShownCount;

/**
 * What a search that finds nothing would find without one of its filters.
 *
 * @param address of the search without it
 */
public record Drop(String filter, ShownCount count, String address) {}
