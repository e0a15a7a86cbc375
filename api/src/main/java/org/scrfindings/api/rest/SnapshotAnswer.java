package org.scrfindings.api.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.net.URI;
import org.scrfindings.search.snapshot.SnapshotView;

/**
 * A snapshot with how to cite it.
 *
 * @param address of the snapshot; it stays
 * @param citation as one text
 */
public record SnapshotAnswer(@JsonUnwrapped SnapshotView snapshot, URI address, String citation) {}
