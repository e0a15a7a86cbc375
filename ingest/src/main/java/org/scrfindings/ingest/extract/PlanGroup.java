package org.scrfindings.ingest.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.scrfindings.ingest.parse.Span;
import org.scrfindings.ingest.parse.Table;
import org.scrfindings.ingest.structure.TableForm;
import org.scrfindings.ingest.structure.TableForm.Column;

/**
 * A row of an action plan that is no action but stands over the rows below it: the recommendation, finding or theme
 * that they answer.
 *
 * @param number as written, or the empty string
 * @param wording its words without the number; may be empty
 * @param recommendation whether the wording is a recommendation
 */
record PlanGroup(String number, Span wording, boolean recommendation) {

    private static final Pattern BARE_NUMBER = Pattern.compile("\\W*\\p{Lu}{0,4}\\d{1,3}(?:\\.\\d{1,3})*[a-z]?[.):]?");

    static Optional<PlanGroup> of(TableForm form, Table.Row row, String text) {
        if (form.kind() != TableForm.Kind.ACTION_PLAN) {
            return Optional.empty();
        }
        List<Table.Cell> filled =
                row.cells().stream().filter(c -> c.span().length() > 0).toList();
        return switch (filled.size()) {
            case 1 -> over(form, row, filled.getFirst(), "", text);
            case 2 ->
                isLabel(row, filled.getFirst(), text)
                        ? over(
                                form,
                                row,
                                filled.getLast(),
                                filled.getFirst().in(text).strip(),
                                text)
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static boolean isLabel(Table.Row row, Table.Cell cell, String text) {
        String words = cell.in(text).strip();
        return cell == row.cells().getFirst()
                && (BARE_NUMBER.matcher(words).matches()
                        || PlanLabel.of(words)
                                .filter(l -> l.end() == words.length())
                                .isPresent());
    }

    private static Optional<PlanGroup> over(TableForm form, Table.Row row, Table.Cell cell, String label, String text) {
        String words = cell.in(text);
        Optional<PlanLabel> own = PlanLabel.of(words).or(() -> PlanLabel.of(label));
        boolean labelled = PlanLabel.of(label).filter(PlanLabel::recommendation).isPresent() && Asking.asks(words);
        boolean spans = labelled || (cell == row.cells().getFirst() || !label.isEmpty()) && isWide(form, row, cell);
        if (!spans && !(mayStandAlone(form, row, cell) && (own.isPresent() || Asking.binds(words)))) {
            return Optional.empty();
        }
        return Optional.of(group(cell.span(), label, own, text));
    }

    private static PlanGroup group(Span cell, String label, Optional<PlanLabel> announced, String text) {
        String words = cell.in(text);
        Optional<RecommendationNumber> typed = RecommendationNumber.of(words);
        int start = PlanLabel.of(words)
                .map(PlanLabel::end)
                .or(() -> typed.map(RecommendationNumber::end))
                .orElse(0);
        String number = announced
                .map(PlanLabel::number)
                .or(() -> PlanRows.number(label))
                .or(() -> typed.map(RecommendationNumber::number))
                .orElse("");
        String wording = words.substring(start);
        boolean recommends = announced.filter(PlanLabel::recommendation).isPresent() && !wording.isBlank()
                || Asking.recommends(wording);
        return new PlanGroup(number, new Span(cell.page(), cell.start() + start, cell.end()), recommends);
    }

    private static boolean isWide(TableForm form, Table.Row row, Table.Cell cell) {
        int width =
                form.table().rows().stream().mapToInt(PlanGroup::width).max().orElse(1);
        boolean onlyCell = row.cells().getLast() == cell && row.cells().size() <= 2 && width > 2;
        return cell.columns() * 2 > width || onlyCell;
    }

    private static int width(Table.Row row) {
        return row.cells().stream().mapToInt(Table.Cell::columns).sum();
    }

    /** A cell of actions alone is an action where recommendations or findings have a column of their own. */
    private static boolean mayStandAlone(TableForm form, Table.Row row, Table.Cell cell) {
        boolean action = form.cell(row, Column.ACTION).filter(cell::equals).isPresent();
        boolean answered = form.columns().containsKey(Column.RECOMMENDATION)
                || form.columns().containsKey(Column.FINDING);
        boolean other = List.of(Column.LEAD, Column.DUE, Column.STATUS, Column.EVIDENCE).stream()
                .anyMatch(c -> form.cell(row, c).filter(cell::equals).isPresent());
        return action ? !answered : !other;
    }
}
