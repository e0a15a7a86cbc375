package org.scrfindings.ingest.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
        List<Recommendation> all = new ArrayList<>(inText(reading));
        all.addAll(inTables(reading));
        all.sort(Comparator.comparingInt(r -> r.evidence().getFirst().start()));
        return Repetition.ofRecommendations(all, SAME, reading);
    }

    /** Where a document announces its recommendations by the word and a number, only those count. */
    private List<Recommendation> inText(Reading reading) {
        List<Recommendation> announced = AnnouncedRecommendations.read(reading, addressees);
        return announced.isEmpty() ? ListedRecommendations.read(reading, addressees) : announced;
    }

    private List<Recommendation> inTables(Reading reading) {
        return reading.tables().stream()
                .flatMap(f -> Stream.concat(above(reading, f), inTable(reading, f)))
                .toList();
    }

    private Stream<Recommendation> above(Reading reading, TableForm form) {
        return PlanLeadIn.of(reading, form).filter(PlanLeadIn::recommendation).stream()
                .map(l -> worded(l.wording(), reading.text(), l.number()));
    }

    private Stream<Recommendation> inTable(Reading reading, TableForm form) {
        boolean plan = form.kind() == TableForm.Kind.ACTION_PLAN;
        return plan || form.columns().containsKey(Column.RECOMMENDATION)
                ? PlanLine.of(form, reading.text(), "").stream().flatMap(l -> inLine(reading, form, l).stream())
                : Stream.empty();
    }

    private Optional<Recommendation> inLine(Reading reading, TableForm form, PlanLine line) {
        return line.group().isPresent()
                ? line.group()
                        .filter(PlanGroup::recommendation)
                        .map(g -> worded(g.wording(), reading.text(), line.number()))
                : inRow(reading, form, line.row());
    }

    private Optional<Recommendation> inRow(Reading reading, TableForm form, Table.Row row) {
        String text = reading.text();
        return recommending(form, row, text)
                .filter(c -> LETTERS.matcher(c.in(text)).find())
                .map(Table.Cell::span)
                .map(s -> recommendation(
                        s, text, PlanRows.numberOf(form, row, text).orElse("")));
    }

    /** A finding or a question stands for the recommendation only where it recommends. */
    private static Optional<Table.Cell> recommending(TableForm form, Table.Row row, String text) {
        return form.columns().containsKey(Column.RECOMMENDATION)
                ? form.cell(row, Column.RECOMMENDATION)
                : form.cell(row, Column.FINDING).filter(c -> Asking.recommends(withoutNumber(c.in(text))));
    }

    private static String withoutNumber(String words) {
        return words.substring(
                RecommendationNumber.of(words).map(RecommendationNumber::end).orElse(0));
    }

    private Recommendation recommendation(Span cell, String text, String number) {
        int words = RecommendationNumber.of(cell.in(text))
                .map(RecommendationNumber::end)
                .orElse(0);
        return worded(new Span(cell.page(), cell.start() + words, cell.end()), text, number);
    }

    private Recommendation worded(Span wording, String text, String number) {
        return new Recommendation("", List.of(wording), number, addressees.of(wording.in(text), ""));
    }
}
