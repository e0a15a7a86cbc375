package org.scrfindings.ingest.disclose;

import java.util.stream.Stream;

/** Finds one kind of words that may identify a person. Finds of different detectors may overlap. */
interface Detector {

    Stream<Disclosure> find(Content content);
}
