package org.scrfindings.api.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import org.scrfindings.search.query.AxisCodes;
import org.scrfindings.search.query.FindingAxis;
import org.scrfindings.search.store.DocumentView;

/** Makes documents readable in lists. */
@ApplicationScoped
public class DocumentLines {

    private static final double KILOBYTE = 1024;

    private final AxisCodes codes;

    DocumentLines(AxisCodes codes) {
        this.codes = codes;
    }

    public DocumentLine of(DocumentView document) {
        return new DocumentLine(
                document.id(),
                kind(document),
                document.filename(),
                about(document),
                document.status(),
                Math.round(document.progress() * 100),
                document.problems());
    }

    /** What kind of document it is, as far as that is known yet. */
    public String kind(DocumentView document) {
        return document.kind() == null ? "Document" : codes.label(FindingAxis.DOCUMENT_KIND, document.kind());
    }

    private static String about(DocumentView document) {
        String size = document.bytes() < KILOBYTE * KILOBYTE
                ? String.format(Locale.UK, "%.0f kB", Math.ceil(document.bytes() / KILOBYTE))
                : String.format(Locale.UK, "%.1f MB", document.bytes() / KILOBYTE / KILOBYTE);
        return document.pages() == null
                ? size
                : document.pages() + (document.pages() == 1 ? " page, " : " pages, ") + size;
    }
}
