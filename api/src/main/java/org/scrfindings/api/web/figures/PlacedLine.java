package org.scrfindings.api.web.figures;

/**
 * A line of a label in its place in a picture.
 *
 * @param y where it stands, from the top
 */
public record PlacedLine(String text, int y) {}
