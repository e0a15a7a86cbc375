package org.scrfindings.search.store;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;

/** A row of a chronology with the document that it stands in. */
public record EventView(@JsonUnwrapped StoredEvent row, UUID documentId) {}
