package org.scrfindings.search.store;

import java.util.List;

/** All that was read out of a review's documents, in their order. */
public record ReviewContent(List<DocumentView> documents, List<FindingView> findings, List<ActionView> actions) {}
