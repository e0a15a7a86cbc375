package org.scrfindings.ingest.samples;

import static org.scrfindings.ingest.samples.SqueezedText.squeeze;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.scrfindings.ingest.IngestResult;
import org.scrfindings.ingest.disclose.Disclosure;
import org.scrfindings.ingest.structure.Section;

/** Compares what was read in one document with the gold. */
final class DocumentScore {

    private DocumentScore() {}

    static Tally of(Gold.Document gold, IngestResult result) {
        Tally tally = new Tally();
        tally.answer(Measure.DOCUMENT_KIND, gold.kind().equals(result.kind().code()));
        gold.sections().forEach(g -> tally.answer(Measure.SECTION_ROLE, hasRole(g, result.sections())));
        PassageScore passages = new PassageScore(result, tally);
        passages.findings(gold.findings());
        passages.recommendations(gold.recommendations());
        RowScore rows = new RowScore(tally);
        rows.events(gold.events(), result.events());
        rows.actions(gold.actions(), result.actions());
        tally.add(Measure.FALSE_ALARMS, falseAlarms(result.disclosures()));
        return tally;
    }

    /** A reader may quote a heading without its number, and a format may keep the number apart. */
    private static boolean hasRole(Gold.Heading gold, List<Section> sections) {
        String wanted = squeeze(gold.heading());
        return section(sections, wanted::equals)
                .or(() -> section(sections, h -> h.endsWith(wanted) || wanted.endsWith(h)))
                .filter(s -> s.role().code().equals(gold.role()))
                .isPresent();
    }

    private static Optional<Section> section(List<Section> sections, Predicate<String> heading) {
        return sections.stream()
                .filter(s -> !s.heading().isEmpty() && heading.test(squeeze(s.heading())))
                .findFirst();
    }

    private static Count falseAlarms(List<Disclosure> disclosures) {
        long high = disclosures.stream()
                .filter(d -> d.severity() == Disclosure.Severity.HIGH)
                .count();
        return new Count((int) high, 1, 1);
    }
}
