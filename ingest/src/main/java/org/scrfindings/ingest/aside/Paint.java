package org.scrfindings.ingest.aside;

/**
 * What was painted on a page.
 *
 * @param light from 0 for black to 1 for white
 * @param unknown whether it is a picture, which may be of any colour
 */
record Paint(Area area, double light, boolean unknown) {}
