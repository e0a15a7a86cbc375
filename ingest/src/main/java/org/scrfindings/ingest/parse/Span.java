package org.scrfindings.ingest.parse;

/**
 * A passage of the extracted text: UTF-16 offsets, end exclusive, and the page it starts on.
 *
 * @param page page number from 1; 1 throughout for formats without pages
 * @param start offset of the first character in {@link ParsedDocument#text()}
 * @param end offset behind the last character
 */
public record Span(int page, int start, int end) {

    public Span {
        if (page < 1 || start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: page " + page + ", " + start + " to " + end);
        }
    }

    /** The words of this span in the text that it was made for. */
    public String in(String text) {
        return text.substring(start, end);
    }

    public int length() {
        return end - start;
    }
}
