package org.scrfindings.ingest.extract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.scrfindings.ingest.codebook.ProfessionalNames;
import org.scrfindings.ingest.extract.Reading.Part;
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

    private final Narrative narrative;

    FindingReader(Reading reading, ProfessionalNames names) {
        this.reading = reading;
        narrative = new Narrative(reading, names);
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

    private List<Passage> inText(List<Part> parts) {
        PassageGroups groups = new PassageGroups(reading, parts);
        List<Passage> found = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            String heading = parts.get(i).section().heading();
            if (Statement.isHeadingOfOne(heading)) {
                List<Part> under = under(parts, i);
                found.addAll(groups.asOne(heading, under));
                i += under.size() - 1;
            } else if (parts.get(i).section().role() == SectionRole.GOOD_PRACTICE) {
                found.addAll(PraisedPractice.in(parts.get(i), reading.text()));
            } else {
                found.addAll(groups.in(parts.get(i)));
            }
        }
        return found;
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
        List<String> told = part.paragraphs().stream()
                .map(p -> p.in(reading.text()))
                .filter(w -> w.length() >= LONG_ENOUGH_TO_TELL)
                .toList();
        long judging = told.stream().filter(w -> PracticeLanguage.score(w) > 0).count();
        return part.section().role() == SectionRole.OTHER && judging * 2 > told.size();
    }

    private List<Part> parts(Set<SectionRole> roles) {
        return reading.parts().stream()
                .filter(p -> roles.contains(p.section().role()))
                .toList();
    }

    /** A finding's own subsections belong to it, up to the next finding. */
    private static List<Part> under(List<Part> parts, int index) {
        int level = parts.get(index).section().level();
        int end = index + 1;
        while (end < parts.size()
                && parts.get(end).section().level() > level
                && !Statement.isHeadingOfOne(parts.get(end).section().heading())) {
            end++;
        }
        return parts.subList(index, end);
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
