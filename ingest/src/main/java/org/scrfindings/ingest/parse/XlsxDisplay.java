package org.scrfindings.ingest.parse;

import java.text.SimpleDateFormat;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DataFormatter;

/** Numbers and dates as a spreadsheet program in Britain shows them. */
final class XlsxDisplay extends DataFormatter {

    /** British month names of three letters, as such programs write them; Java's own British ones have "Sept". */
    private static final Locale LOCALE = Locale.ENGLISH;

    private final boolean from1904;

    /** @param from1904 whether the workbook counts its days from 1904, as those made on older Macs do */
    XlsxDisplay(boolean from1904) {
        super(LOCALE);
        this.from1904 = from1904;
        show("dd/MM/yyyy", "m/d/yy", "mm-dd-yy", "m/d/yyyy");
        show("dd/MM/yyyy HH:mm", "m/d/yy h:mm");
        show("d MMMM yyyy", "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", "[$-F800]dddd, mmmm dd, yyyy");
    }

    /** The formats that stand for "as the reader's country writes it". */
    private void show(String pattern, String... formats) {
        for (String format : formats) {
            addFormat(format, new SimpleDateFormat(pattern, LOCALE));
        }
    }

    @Override
    public String formatRawCellContents(double value, int formatIndex, String formatString) {
        return formatRawCellContents(value, formatIndex, formatString, from1904);
    }
}
