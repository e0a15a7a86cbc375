package org.scrfindings.ingest.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scrfindings.ingest.parse.Table;
import org.scrfindings.ingest.structure.TableForm;
import org.scrfindings.ingest.structure.TableForm.Column;

/** The rows of a table of recommendations or actions that say something, and the numbers that they go by. */
final class PlanRows {

    private static final Pattern NUMBER = Pattern.compile(
            "^(?:recommendation|rec)?\\.?\\s*(?:no\\.?\\s*)?(\\p{Lu}{0,4}\\d{1,3}(?:\\.\\d{1,3})*[a-z]?)\\b[.):]?",
            Pattern.CASE_INSENSITIVE);

    private PlanRows() {}

    /** Rows behind the headings; explanations of the headings and rows that only name an addressee are left out. */
    static List<Table.Row> of(TableForm form, String text) {
        List<Table.Row> rows = form.body();
        int first = 0;
        if (form.columns().containsKey(Column.NUMBER)) {
            while (first < rows.size()
                    && form.words(rows.get(first), Column.NUMBER, text).isEmpty()) {
                first++;
            }
        }
        return rows.subList(first == rows.size() ? 0 : first, rows.size()).stream()
                .filter(r ->
                        r.cells().stream().filter(c -> c.span().length() > 0).count() > 0)
                .filter(r -> !form.isHeader(r, text))
                .filter(r -> PlanGroup.of(form, r, text).isPresent() || !isAddressee(form, r, text))
                .toList();
    }

    private static boolean isAddressee(TableForm form, Table.Row row, String text) {
        return form.columns().containsKey(Column.ACTION)
                && form.words(row, Column.ACTION, text).isEmpty()
                && form.words(row, Column.LEAD, text).isEmpty()
                && form.words(row, Column.DUE, text).isEmpty();
    }

    /** The recommendation's number, from its own column or from the head of its words. */
    static Optional<String> numberOf(TableForm form, Table.Row row, String text) {
        return number(form.words(row, Column.NUMBER, text))
                .or(() -> number(form.words(row, Column.RECOMMENDATION, text)))
                .or(() -> numberOfFinding(form.words(row, Column.FINDING, text)));
    }

    /** A figure that opens a finding may count something else: only a label or a numeral set apart is its number. */
    private static Optional<String> numberOfFinding(String words) {
        return PlanLabel.of(words).map(PlanLabel::number).or(() -> RecommendationNumber.of(words)
                .map(RecommendationNumber::number));
    }

    /** Whether the row answers something else than the row above: a finding or question of its own, without number. */
    static boolean changes(TableForm form, Table.Row row, String text) {
        return !form.columns().containsKey(Column.RECOMMENDATION)
                && !form.words(row, Column.FINDING, text).isEmpty();
    }

    static Optional<String> number(String words) {
        Matcher number = NUMBER.matcher(words);
        return number.find() ? Optional.of(number.group(1)) : Optional.empty();
    }
}
