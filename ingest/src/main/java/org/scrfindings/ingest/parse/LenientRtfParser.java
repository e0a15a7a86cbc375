package org.scrfindings.ingest.parse;

import com.rtfparserkit.parser.standard.StandardRtfParser;
import com.rtfparserkit.rtf.Command;

/** A code page that is not known costs the letters beyond ASCII, not the document. */
public final class LenientRtfParser extends StandardRtfParser {

    @Override
    public void processCommand(Command command, int parameter, boolean hasParameter, boolean optional) {
        try {
            super.processCommand(command, parameter, hasParameter, optional);
        } catch (IllegalArgumentException e) {
            if (command != Command.ansicpg) {
                throw e;
            }
        }
    }
}
