package org.scrfindings.search.analysis;

/** A code of an axis and what it stands for. */
public record CodeLabel(String code, String label) {}
