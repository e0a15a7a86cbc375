package org.scrfindings.ingest.code.read;

import java.util.List;
import org.scrfindings.ingest.code.Code;

/** Gives the codes of one axis. */
public interface AxisCoder {

    /**
     * @param given the codes that the passage already has on other axes
     * @return the main code first; empty where nothing fits
     */
    List<Code> code(Reading reading, List<Code> given);
}
