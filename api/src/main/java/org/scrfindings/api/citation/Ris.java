package org.scrfindings.api.citation;

import java.util.Objects;

/** A citation as RIS has it: a line for each field. */
final class Ris {

    private Ris() {}

    static String of(Citation c) {
        StringBuilder lines = new StringBuilder();
        line(lines, "TY", type(c.kind()));
        line(lines, "ID", c.key());
        line(lines, "AU", c.author());
        line(lines, "TI", c.title());
        line(lines, "T2", c.container());
        line(lines, "PY", Objects.toString(c.year(), null));
        line(lines, "DA", c.published() == null ? null : c.published().replace('-', '/'));
        line(lines, "PB", c.author());
        line(lines, "SP", Objects.toString(c.page(), null));
        line(lines, "UR", c.address().toASCIIString());
        line(lines, "Y2", c.accessed().toString().replace('-', '/'));
        line(lines, "N1", c.note());
        return lines.append("ER  - \r\n").toString();
    }

    private static String type(Citation.Kind kind) {
        return switch (kind) {
            case REPORT -> "RPRT";
            case PART -> "CHAP";
            case DATASET -> "DATA";
        };
    }

    private static void line(StringBuilder lines, String tag, String value) {
        if (value != null && !value.isBlank()) {
            lines.append(tag)
                    .append("  - ")
                    .append(value.replaceAll("\\s+", " ").strip())
                    .append("\r\n");
        }
    }
}
