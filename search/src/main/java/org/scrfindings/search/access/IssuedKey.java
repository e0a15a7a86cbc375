package org.scrfindings.search.access;

/** A key that has just been issued, with the value that is told this once. */
public record IssuedKey(KeyView view, KeyValue value) {}
