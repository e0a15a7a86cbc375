package org.scrfindings.ingest.extract;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.scrfindings.ingest.extract.ChronologyEvent.Precision;
import org.scrfindings.ingest.extract.DateReader.ReadDate;
import org.scrfindings.ingest.parse.Table;
import org.scrfindings.ingest.structure.DocumentKind;
import org.scrfindings.ingest.structure.Section;
import org.scrfindings.ingest.structure.TableForm;
import org.scrfindings.ingest.structure.TableForm.Column;

/** Reads the rows of one table of dated events, from top to bottom: a row may leave out what the row above says. */
final class ChronologyReader {

    private final Reading reading;
    private final AgencyReader agencies;
    private final TableForm form;
    private final String agencyOfSection;
    private Optional<ReadDate> lastDate = Optional.empty();
    private String lastDateText = "";
    private Optional<Year> year = Optional.empty();
    private String agencyOfRows = "";

    private ChronologyReader(Reading reading, AgencyReader agencies, TableForm form) {
        this.reading = reading;
        this.agencies = agencies;
        this.form = form;
        this.agencyOfSection = reading.outline()
                .sectionAt(form.table().span().start())
                .map(Section::heading)
                .map(agencies::ofName)
                .filter(code -> !code.isEmpty())
                .orElseGet(() -> agencyOfReport(reading, agencies));
    }

    /** The report of one agency tells that agency's events; its title names it. */
    private static String agencyOfReport(Reading reading, AgencyReader agencies) {
        return reading.outline().kind() == DocumentKind.INDIVIDUAL_MANAGEMENT_REVIEW
                ? agencies.ofName(reading.titleWords())
                : "";
    }

    static List<ChronologyEvent> read(Reading reading, AgencyReader agencies) {
        return reading.tables().stream()
                .filter(f -> f.kind() == TableForm.Kind.CHRONOLOGY)
                .flatMap(f -> new ChronologyReader(reading, agencies, f).events().stream())
                .toList();
    }

    private List<ChronologyEvent> events() {
        List<ChronologyEvent> events = new ArrayList<>();
        for (Table.Row row : form.body()) {
            if (isHeading(row)) {
                takeHeading(row);
            } else if (!words(row, Column.EVENT).isEmpty()
                    || !words(row, Column.COMMENT).isEmpty()) {
                events.add(event(row));
            }
        }
        return events;
    }

    /** A row with one filled cell says what the following rows have in common: a year, a month or an agency. */
    private boolean isHeading(Table.Row row) {
        return row.cells().size() < 2
                || row.cells().stream().filter(c -> c.span().length() > 0).count() < 2
                        && words(row, Column.EVENT).isEmpty();
    }

    private void takeHeading(Table.Row row) {
        String words = row.span().in(reading.text()).strip();
        Optional<ReadDate> date = DateReader.read(words, year);
        date.ifPresent(d -> year = Optional.of(d.year()));
        if (date.isEmpty()) {
            agencyOfRows = agencies.ofName(words);
        }
    }

    private ChronologyEvent event(Table.Row row) {
        takeDate(row);
        String event = words(row, Column.EVENT);
        return new ChronologyEvent(
                lastDate.map(ReadDate::iso).orElse(""),
                lastDateText,
                lastDate.map(ReadDate::precision).orElse(Precision.UNKNOWN),
                agencyOf(row, event),
                words(row, Column.PROFESSIONAL),
                event,
                words(row, Column.COMMENT),
                words(row, Column.SOURCE),
                row.span());
    }

    /** An empty cell means the date above. */
    private void takeDate(Table.Row row) {
        String words = words(row, Column.DATE);
        if (!words.isEmpty()) {
            lastDateText = words;
            lastDate = DateReader.read(words, year);
            lastDate.ifPresent(d -> year = Optional.of(d.year()));
        }
    }

    private String agencyOf(Table.Row row, String event) {
        Stream<String> named = Stream.of(Column.AGENCY, Column.PROFESSIONAL, Column.SOURCE)
                .map(c -> words(row, c))
                .filter(w -> !w.isEmpty())
                .map(agencies::ofCell);
        return Stream.concat(named, Stream.of(agencyOfRows, agencyOfSection, agencies.ofSentence(event)))
                .filter(code -> !code.isEmpty())
                .findFirst()
                .orElse("");
    }

    private String words(Table.Row row, Column column) {
        return form.words(row, column, reading.text());
    }
}
