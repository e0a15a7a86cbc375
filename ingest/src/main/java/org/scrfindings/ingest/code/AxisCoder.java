package org.scrfindings.ingest.code;

import java.util.List;

/** Gives the codes of one axis. */
interface AxisCoder {

    /**
     * @param given the codes that the passage already has on other axes
     * @return the main code first; empty where nothing fits
     */
    List<Code> code(Reading reading, List<Code> given);
}
