package org.scrfindings.search.experience;

import java.util.List;

/** What became of a curator's decision about an experience. */
public sealed interface Moderated {

    /** It was kept. */
    record Kept(SubmittedExperience experience) implements Moderated {}

    /** Somebody else changed the experience in the meantime; nothing was changed now. */
    record Overtaken() implements Moderated {}

    /** Words that may well identify someone would be shown; nothing was changed. */
    record Identifying(List<SubmittedExperience.Find> finds) implements Moderated {
        public Identifying {
            finds = List.copyOf(finds);
        }
    }
}
