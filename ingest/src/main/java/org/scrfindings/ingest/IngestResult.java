package org.scrfindings.ingest;

import java.util.List;
import org.scrfindings.ingest.code.CodedPassage;
import org.scrfindings.ingest.disclose.Disclosure;
import org.scrfindings.ingest.extract.ChronologyEvent;
import org.scrfindings.ingest.extract.PlannedAction;
import org.scrfindings.ingest.parse.PageStart;
import org.scrfindings.ingest.problem.Problem;
import org.scrfindings.ingest.structure.DocumentKind;
import org.scrfindings.ingest.structure.Section;

/**
 * Everything that was read out of one document.
 *
 * @param pageStarts where the page changes, in the order of the text
 * @param coder name and version of the coder that gave the codes
 * @param codebookVersion the codebook that the codes belong to
 */
public record IngestResult(
        String mediaType,
        int pages,
        String text,
        List<PageStart> pageStarts,
        DocumentKind kind,
        List<Section> sections,
        List<CodedPassage> passages,
        List<ChronologyEvent> events,
        List<PlannedAction> actions,
        List<Disclosure> disclosures,
        List<Problem> problems,
        String coder,
        String codebookVersion) {

    public IngestResult {
        pageStarts = List.copyOf(pageStarts);
        sections = List.copyOf(sections);
        passages = List.copyOf(passages);
        events = List.copyOf(events);
        actions = List.copyOf(actions);
        disclosures = List.copyOf(disclosures);
        problems = List.copyOf(problems);
    }
}
