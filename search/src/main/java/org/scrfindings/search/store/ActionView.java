package org.scrfindings.search.store;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;

/** A row of an action plan with the document that it stands in. */
public record ActionView(@JsonUnwrapped StoredAction row, UUID documentId) {}
