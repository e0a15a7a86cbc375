package org.scrfindings.ingest.parse;

import org.jsoup.nodes.Element;

/** The numbers or bullets that a browser puts before the items of one list. */
final class HtmlListLabels {

    private final boolean ordered;
    private final NumberFormat format;
    private int next;

    HtmlListLabels(Element list) {
        this.ordered = list.normalName().equals("ol");
        this.format = switch (list.attr("type")) {
            case "a" -> NumberFormat.LOWER_LETTER;
            case "A" -> NumberFormat.UPPER_LETTER;
            case "i" -> NumberFormat.LOWER_ROMAN;
            case "I" -> NumberFormat.UPPER_ROMAN;
            default -> NumberFormat.DECIMAL;
        };
        this.next = number(list.attr("start"), 1);
    }

    String next(Element item) {
        if (!ordered) {
            return "•";
        }
        int number = number(item.attr("value"), next);
        next = number + 1;
        return format.of(number) + ".";
    }

    private static int number(String written, int otherwise) {
        return written.matches("\\d{1,6}") ? Integer.parseInt(written) : otherwise;
    }
}
