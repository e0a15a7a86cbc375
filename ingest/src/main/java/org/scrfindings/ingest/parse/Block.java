package org.scrfindings.ingest.parse;

/** A piece of a document's body, in reading order: a paragraph or a table. Spans of blocks never overlap. */
public sealed interface Block permits Paragraph, Table {

    /** Where the block stands in {@link ParsedDocument#text()}. */
    Span span();
}
