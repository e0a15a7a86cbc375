package org.scrfindings.api.export;

import java.util.List;

/**
 * What is downloaded as rows: one definition for every format and for the data dictionary.
 *
 * @param name of the file and the sheet
 * @param description what one row is
 * @param columns in their order, which stays
 */
public record Table<T>(String name, String description, List<Column<T>> columns) {}
