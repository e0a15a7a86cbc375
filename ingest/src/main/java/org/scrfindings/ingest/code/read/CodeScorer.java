package org.scrfindings.ingest.code.read;

import java.util.Map;

/**
 * Says how strongly a passage speaks for each code of one axis. The seam for other ways of judging: word lists and
 * likeness of meaning today, a trained model beside or in place of them.
 */
public interface CodeScorer {

    /** By code; codes for which nothing speaks may be absent. */
    Map<String, Scored> score(Reading reading);
}
