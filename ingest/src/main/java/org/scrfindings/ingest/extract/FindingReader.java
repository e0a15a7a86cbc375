package org.scrfindings.ingest.extract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.scrfindings.ingest.codebook.ProfessionalNames;
import org.scrfindings.ingest.extract.Reading.Part;
import org.scrfindings.ingest.extract.TitledFindings.Run;
import org.scrfindings.ingest.parse.Paragraph;
import org.scrfindings.ingest.structure.DocumentKind;
import org.scrfindings.ingest.structure.SectionRole;
import org.scrfindings.ingest.structure.TableForm;
import org.scrfindings.ingest.structure.TableForm.Column;

/** Finds the passages in which an author says what was learned about practice. */
final class FindingReader {

    private static final Set<SectionRole> JUDGING =
            EnumSet.of(SectionRole.ANALYSIS, SectionRole.FINDINGS, SectionRole.GOOD_PRACTICE);

    private static final Set<SectionRole> STORY =
            EnumSet.of(SectionRole.CHRONOLOGY, SectionRole.FAMILY_AND_CONTEXT, SectionRole.FAMILY_VIEWS);

    private static final Set<DocumentKind> WITHOUT_FINDINGS =
            EnumSet.of(DocumentKind.CHRONOLOGY, DocumentKind.ACTION_PLAN, DocumentKind.GENOGRAM);

    private static final int LONG_ENOUGH_TO_TELL = 200;

    private final Reading reading;
    private final PracticeJudge judge;

    private final Narrative narrative;

    FindingReader(Reading reading, ProfessionalNames names, PracticeJudge judge) {
        this.reading = reading;
        this.judge = judge;
        narrative = new Narrative(reading, names, judge);
    }

    List<Passage> read() {
        if (WITHOUT_FINDINGS.contains(reading.outline().kind())) {
            return List.of();
        }
        List<Passage> found = new ArrayList<>(inText(judgingParts()));
        found.addAll(commented());
        found.addAll(inTables());
        found.addAll(narrative.examples());
        return Repetition.ofFindings(found, reading);
    }

    private List<Passage> commented() {
        return parts(STORY).stream()
                .flatMap(p -> Commentary.in(p, reading.text()).stream())
                .toList();
    }

    private List<Passage> inText(List<Part> judging) {
        List<Run> runs = TitledFindings.apart(judging, reading);
        PassageGroups groups = new PassageGroups(
                reading,
                runs.stream().filter(run -> !run.isTitled()).map(Run::first).toList(),
                judge);
        return runs.stream().flatMap(run -> passages(run, groups).stream()).toList();
    }

    private List<Passage> passages(Run run, PassageGroups groups) {
        if (run.isTitled()) {
            return groups.asOne(run.title(), run.parts());
        }
        return run.first().section().role() == SectionRole.GOOD_PRACTICE
                ? PraisedPractice.in(run.first(), reading.text())
                : groups.in(run.first());
    }

    /** A briefing or summary says what was found in the section of that name; the rest of it comments. */
    private List<Part> judgingParts() {
        List<Part> judging = reading.parts().stream()
                .filter(p -> JUDGING.contains(p.section().role()) || isUnnamedAnalysis(p))
                .toList();
        boolean brief = reading.outline().kind() == DocumentKind.LEARNING_SUMMARY
                || reading.outline().kind() == DocumentKind.EXECUTIVE_SUMMARY;
        List<Part> stated = parts(EnumSet.of(SectionRole.FINDINGS, SectionRole.GOOD_PRACTICE));
        if (brief && !stated.isEmpty()) {
            return stated;
        }
        return judging.isEmpty() ? parts(EnumSet.of(SectionRole.CONCLUSION)) : judging;
    }

    /** Many authors head their analysis as nobody else does; then its own words must tell what it is. */
    private boolean isUnnamedAnalysis(Part part) {
        if (part.section().role() != SectionRole.OTHER) {
            return false;
        }
        List<String> told = part.paragraphs().stream()
                .map(p -> p.in(reading.text()))
                .filter(w -> w.length() >= LONG_ENOUGH_TO_TELL)
                .toList();
        long judging = told.stream().filter(w -> judge.odds(w) > 0).count();
        return judging * 2 > told.size();
    }

    private List<Part> parts(Set<SectionRole> roles) {
        return reading.parts().stream()
                .filter(p -> roles.contains(p.section().role()))
                .toList();
    }

    private List<Passage> inTables() {
        return reading.tables().stream()
                .filter(f -> f.kind() == TableForm.Kind.FINDINGS)
                .flatMap(f -> f.body().stream().flatMap(r -> f.cell(r, Column.FINDING).stream()))
                .filter(c -> c.in(reading.text()).strip().length() >= PassageGroups.SHORTEST)
                .<Passage>map(c -> new Passage.Finding(
                        "", c.paragraphs().stream().map(Paragraph::span).toList()))
                .toList();
    }
}
