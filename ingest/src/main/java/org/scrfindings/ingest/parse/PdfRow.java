package org.scrfindings.ingest.parse;

import java.util.List;

/** What is printed at one height of a page or cell: lines that stand beside each other with wide gaps between. */
record PdfRow(List<PdfLine> lines) {

    PdfLine whole() {
        return lines.stream().reduce(PdfLine::with).orElseThrow();
    }

    Box box() {
        return lines.stream().map(PdfLine::box).reduce(Box::with).orElseThrow();
    }
}
