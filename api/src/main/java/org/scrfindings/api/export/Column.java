package org.scrfindings.api.export;

import java.util.List;
import java.util.function.Function;

/**
 * A column of a table that is downloaded.
 *
 * @param name stays the same in every format and every release; a column is only ever added, at the end
 * @param description for the data dictionary
 * @param value of a row: text, a number, true or false, or a list of texts, as the type says; null where there is none
 */
record Column<T>(String name, Type type, String description, Function<T, ?> value) {

    /** What stands in a column. */
    enum Type {
        TEXT("text"),
        NUMBER("whole number"),
        FLAG("true or false"),
        LIST("list of texts");

        private final String label;

        Type(String label) {
            this.label = label;
        }

        /** As the data dictionary calls it. */
        String label() {
            return label;
        }
    }

    static <T> Column<T> text(String name, String description, Function<T, ?> value) {
        return new Column<>(name, Type.TEXT, description, value);
    }

    static <T> Column<T> number(String name, String description, Function<T, Integer> value) {
        return new Column<>(name, Type.NUMBER, description, value);
    }

    static <T> Column<T> list(String name, String description, Function<T, List<String>> value) {
        return new Column<>(name, Type.LIST, description, value);
    }

    /** The same column of a row that holds such a row. */
    <R> Column<R> of(Function<R, T> part) {
        return new Column<>(name, type, description, row -> {
            T held = part.apply(row);
            return held == null ? null : value.apply(held);
        });
    }

    /** The value as one text; elements of a list are parted by semicolons. */
    String text(T row) {
        return switch (value.apply(row)) {
            case null -> "";
            case List<?> list -> joined(list);
            case Object one -> one.toString();
        };
    }

    /** Most lists are of none or one. */
    private static String joined(List<?> list) {
        return switch (list.size()) {
            case 0 -> "";
            case 1 -> list.getFirst().toString();
            default -> String.join(";", list.stream().map(Object::toString).toList());
        };
    }
}
