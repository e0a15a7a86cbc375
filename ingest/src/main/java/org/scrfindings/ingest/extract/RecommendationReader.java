package org.scrfindings.ingest.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.scrfindings.ingest.codebook.ProfessionalNames;
import org.scrfindings.ingest.extract.Passage.Recommendation;
import org.scrfindings.ingest.parse.Span;
import org.scrfindings.ingest.parse.Table;
import org.scrfindings.ingest.structure.TableForm;
import org.scrfindings.ingest.structure.TableForm.Column;

/** Collects the recommendations of tables and of running text, each once. */
final class RecommendationReader {

    /** Two wordings that share this much of their words are one recommendation, quoted twice. */
    private static final double SAME = 0.85;

    private static final Pattern LETTERS = Pattern.compile("\\p{L}{3,}.*\\s.*\\p{L}{3,}", Pattern.DOTALL);

    private final Addressees addressees;

    RecommendationReader(ProfessionalNames names) {
        addressees = new Addressees(names);
    }

    List<Recommendation> read(Reading reading) {
        List<Recommendation> all = new ArrayList<>(inTables(reading));
        all.addAll(inText(reading));
        all.sort(Comparator.comparingInt(r -> r.evidence().getFirst().start()));
        return once(all, reading.text());
    }

    /** Where a document announces its recommendations by the word and a number, only those count. */
    private List<Recommendation> inText(Reading reading) {
        List<Recommendation> announced = AnnouncedRecommendations.read(reading, addressees);
        return announced.isEmpty() ? ListedRecommendations.read(reading, addressees) : announced;
    }

    private List<Recommendation> inTables(Reading reading) {
        return reading.tables().stream()
                .filter(f -> f.columns().containsKey(Column.RECOMMENDATION))
                .flatMap(f -> PlanRows.of(f, reading.text()).stream().flatMap(r -> inRow(reading, f, r).stream()))
                .toList();
    }

    private Optional<Recommendation> inRow(Reading reading, TableForm form, Table.Row row) {
        String text = reading.text();
        return form.cell(row, Column.RECOMMENDATION)
                .filter(c -> LETTERS.matcher(c.in(text)).find())
                .map(Table.Cell::span)
                .map(s -> recommendation(
                        s, text, PlanRows.numberOf(form, row, text).orElse("")));
    }

    private Recommendation recommendation(Span cell, String text, String number) {
        int words = RecommendationNumber.of(cell.in(text))
                .map(RecommendationNumber::end)
                .orElse(0);
        Span wording = new Span(cell.page(), cell.start() + words, cell.end());
        return new Recommendation("", List.of(wording), number, addressees.of(wording.in(text), ""));
    }

    private static List<Recommendation> once(List<Recommendation> all, String text) {
        List<Recommendation> kept = new ArrayList<>();
        List<Wording> wordings = new ArrayList<>();
        for (Recommendation next : all) {
            Wording wording = Wording.of(next.text(text));
            if (wordings.stream().noneMatch(w -> w.overlap(wording) >= SAME)) {
                kept.add(next);
                wordings.add(wording);
            }
        }
        return kept;
    }
}
