package org.scrfindings.ingest.structure;

import org.scrfindings.ingest.parse.Span;

/**
 * A section of a document.
 *
 * @param heading its heading as written, with its number; the empty string for text before the first heading
 * @param level 1 for the top of the tree
 * @param role what it is for; a subsection without a role of its own has its parent's
 * @param span from the start of its heading to the start of the next section's heading, subsections not included
 */
public record Section(String heading, int level, SectionRole role, Span span) {}
