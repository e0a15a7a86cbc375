package org.scrfindings.api.web;

import java.util.UUID;

/**
 * A review in a list.
 *
 * @param status in words; empty where it is published, which most are
 */
public record ReviewLine(UUID id, String title, String about, String status) {}
