package org.scrfindings.ingest.codebook;

/**
 * What keeps a codebook from being taken, and where.
 *
 * @param line in the file, from 1
 * @param column in the line, from 1
 */
public record CodebookProblem(int line, int column, String message) {

    @Override
    public String toString() {
        return "line " + line + ", column " + column + ": " + message;
    }
}
