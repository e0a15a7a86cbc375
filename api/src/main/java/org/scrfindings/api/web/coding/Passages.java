package org.scrfindings.api.web.coding;

import java.util.Map;
import org.scrfindings.api.web.PageAddress;
import org.scrfindings.search.doublecoding.PassageView;
import org.scrfindings.search.store.FindingView.Evidence;

/** Where passages of samples are read on. */
final class Passages {

    private Passages() {}

    /** By its place alone: by the finding's identifier one would come to its codes. */
    static String inDocument(PassageView passage) {
        Evidence first = passage.evidence().getFirst();
        return new PageAddress("/documents/" + passage.documentId(), Map.of())
                        .with("at", first.start() + "-" + first.end())
                + "#passage";
    }
}
