package org.scrfindings.ingest.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.scrfindings.ingest.parse.Table;
import org.scrfindings.ingest.structure.TableForm;

/**
 * A row of a plan with the number that it goes by, its own or that of the last row above that has one.
 *
 * @param group present where the row stands over others and is no action itself
 */
record PlanLine(Table.Row row, String number, Optional<PlanGroup> group) {

    /** @param number that of what stands above the table, or the empty string */
    static List<PlanLine> of(TableForm form, String text, String number) {
        List<PlanLine> lines = new ArrayList<>();
        String current = number;
        boolean open = false;
        for (Table.Row row : rows(form, text)) {
            Optional<PlanGroup> group = PlanGroup.of(form, row, text);
            boolean worded = group.filter(g -> g.wording().length() > 0).isPresent();
            current = group.isPresent()
                    ? numberOf(group.get(), current, open)
                    : PlanRows.numberOf(form, row, text).orElse(PlanRows.changes(form, row, text) ? "" : current);
            open = group.isPresent() && !worded;
            lines.add(new PlanLine(row, current, group));
        }
        return lines;
    }

    /** Above the headings only that counts which says its number: the rest are titles. */
    private static List<Table.Row> rows(TableForm form, String text) {
        return Stream.concat(
                        form.above().stream().filter(r -> PlanGroup.of(form, r, text)
                                .filter(g -> !g.number().isEmpty())
                                .isPresent()),
                        PlanRows.of(form, text).stream())
                .toList();
    }

    /** A recommendation without a number takes that of the row above only if that row was nothing but the number. */
    private static String numberOf(PlanGroup group, String above, boolean open) {
        boolean keeps = open || !group.recommendation();
        return group.number().isEmpty() && keeps ? above : group.number();
    }
}
