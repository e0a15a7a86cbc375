package org.scrfindings.ingest.extract;

import org.scrfindings.ingest.parse.Span;

/**
 * A place where a document says again what a passage says: its summary, its contents list, its conclusion. No passage
 * of its own and not part of the passage's evidence; it never overlaps that.
 *
 * @param span the words of the repetition
 * @param section the heading under which it stands; may be empty
 */
public record Repeated(Span span, String section) {}
