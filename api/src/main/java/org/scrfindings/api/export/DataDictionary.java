package org.scrfindings.api.export;

import java.util.List;

/**
 * What the columns of a download mean.
 *
 * @param table name of the table
 * @param row what one row is
 */
public record DataDictionary(String table, String row, List<Field> columns) {

    /**
     * A column.
     *
     * @param type text, whole number, true or false, or list of texts; CSV and Excel part a list's texts by semicolons
     */
    public record Field(String name, String type, String description) {}

    public static DataDictionary of(Table<?> table) {
        return new DataDictionary(
                table.name(),
                table.description(),
                table.columns().stream()
                        .map(c -> new Field(c.name(), c.type().label(), c.description()))
                        .toList());
    }
}
