package org.scrfindings.ingest.extract;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.scrfindings.ingest.extract.CellItems.Item;
import org.scrfindings.ingest.extract.DateReader.ReadDate;
import org.scrfindings.ingest.parse.Span;
import org.scrfindings.ingest.parse.Table;
import org.scrfindings.ingest.structure.TableForm;
import org.scrfindings.ingest.structure.TableForm.Column;

/** Reads the actions of one plan, from top to bottom: a merged cell leaves the rows below it empty. */
final class ActionPlanReader {

    private final Reading reading;
    private final TableForm form;

    private ActionPlanReader(Reading reading, TableForm form) {
        this.reading = reading;
        this.form = form;
    }

    /** @param recommendations those of the document, for plans that set a table under each of them */
    static List<PlannedAction> read(Reading reading, List<Passage.Recommendation> recommendations) {
        return reading.tables().stream()
                .filter(f -> f.kind() == TableForm.Kind.ACTION_PLAN)
                .flatMap(f -> new ActionPlanReader(reading, f).actions(numberBefore(reading, f, recommendations)))
                .toList();
    }

    private static String numberBefore(Reading reading, TableForm form, List<Passage.Recommendation> recommendations) {
        return PlanLeadIn.of(reading, form)
                .map(PlanLeadIn::number)
                .or(() -> isTableEach(reading, recommendations) ? lastBefore(form, recommendations) : Optional.empty())
                .orElse("");
    }

    /** One table behind a list of recommendations answers all of them, and not the last one. */
    private static boolean isTableEach(Reading reading, List<Passage.Recommendation> recommendations) {
        long plans = reading.tables().stream()
                .filter(f -> f.kind() == TableForm.Kind.ACTION_PLAN)
                .count();
        return 2 * plans >= recommendations.size();
    }

    private static Optional<String> lastBefore(TableForm form, List<Passage.Recommendation> recommendations) {
        int start = form.table().span().start();
        return recommendations.stream()
                .filter(r -> r.evidence().getLast().end() <= start)
                .reduce((a, b) -> b)
                .map(Passage.Recommendation::number);
    }

    private Stream<PlannedAction> actions(String numberBefore) {
        return PlanLine.of(form, reading.text(), numberBefore).stream()
                .filter(l -> l.group().isEmpty())
                .flatMap(l -> form
                        .cell(l.row(), Column.ACTION)
                        .filter(c -> c.span().length() > 0)
                        .stream()
                        .flatMap(c -> actions(l, c)));
    }

    private Stream<PlannedAction> actions(PlanLine line, Table.Cell cell) {
        List<Item> items = itemsOf(line.row(), cell);
        return IntStream.range(0, items.size()).mapToObj(i -> action(line, items, i));
    }

    /** Paragraphs are several actions only where numbers, or as many leads or dates, say so. */
    private List<Item> itemsOf(Table.Row row, Table.Cell cell) {
        CellItems listed = CellItems.of(cell, reading.text());
        int several = listed.items().size();
        boolean counted = listed.numbered()
                || several > 1 && (several == count(row, Column.LEAD) || several == count(row, Column.DUE));
        return counted ? listed.items() : List.of(new Item("", withoutMarker(cell.span())));
    }

    /** A single number before the words is no part of them. */
    private Span withoutMarker(Span span) {
        int words =
                ListMarker.at(span.in(reading.text()), 0).map(ListMarker::end).orElse(0);
        return new Span(span.page(), span.start() + words, span.end());
    }

    private int count(Table.Row row, Column column) {
        return form.cell(row, column)
                .map(c -> CellItems.of(c, reading.text()).items().size())
                .orElse(0);
    }

    private PlannedAction action(PlanLine line, List<Item> items, int index) {
        Table.Row row = line.row();
        Item item = items.get(index);
        String due = part(row, Column.DUE, items, index);
        return new PlannedAction(
                line.number(),
                item.span().in(reading.text()),
                part(row, Column.LEAD, items, index),
                DateReader.read(due).map(ReadDate::iso).orElse(""),
                due,
                part(row, Column.STATUS, items, index),
                part(row, Column.EVIDENCE, items, index),
                item.span());
    }

    /** What a neighbouring cell says of one action: by its number, by its position, or one thing for all. */
    private String part(Table.Row row, Column column, List<Item> actions, int index) {
        Optional<Table.Cell> cell = form.cell(row, column);
        if (cell.isEmpty()) {
            return "";
        }
        CellItems parts = CellItems.of(cell.get(), reading.text());
        if (parts.numbered()) {
            return numbered(parts, actions.get(index), index);
        }
        boolean byPosition = actions.size() > 1 && parts.items().size() == actions.size();
        return byPosition
                ? parts.items().get(index).span().in(reading.text())
                : cell.get().in(reading.text()).strip();
    }

    private String numbered(CellItems parts, Item action, int index) {
        List<Item> items = parts.items();
        return items.stream()
                .filter(p -> p.step().equals(action.step()))
                .findFirst()
                .or(() -> index < items.size() ? Optional.of(items.get(index)) : Optional.empty())
                .map(p -> p.span().in(reading.text()))
                .orElse("");
    }
}
