package org.scrfindings.ingest.disclose;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.scrfindings.ingest.disclose.Disclosure.Severity;
import org.scrfindings.ingest.disclose.Disclosure.Type;
import org.scrfindings.ingest.parse.Span;
import org.scrfindings.ingest.parse.Table;
import org.scrfindings.ingest.parse.Table.Cell;

/** Finds dates of birth in tables of a family: whole dates under a heading such as "Age" or "Date of birth". */
final class BirthColumnDetector implements Detector {

    private static final Pattern HEADING =
            Pattern.compile("\\b(?:birth|born|d\\.?o\\.?b\\.?|ages?|date of death)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern DATE = Pattern.compile(Dates.FULL, Pattern.CASE_INSENSITIVE);

    @Override
    public Stream<Disclosure> find(Content content) {
        return content.tables().stream().filter(t -> t.rows().size() > 1).flatMap(t -> inTable(t, content));
    }

    private static Stream<Disclosure> inTable(Table table, Content content) {
        List<Cell> headings = table.rows().getFirst().cells();
        return IntStream.range(0, headings.size())
                .filter(i -> HEADING.matcher(headings.get(i).in(content.text())).find())
                .boxed()
                .flatMap(i -> table.rows().stream()
                        .skip(1)
                        .flatMap(row -> row.cells().stream().skip(i).limit(1)))
                .flatMap(cell -> dates(cell.span(), content));
    }

    private static Stream<Disclosure> dates(Span cell, Content content) {
        Matcher dates = DATE.matcher(cell.in(content.text()));
        return dates.results()
                .map(m -> content.disclosure(
                        Type.DATE_OF_BIRTH, Severity.HIGH, cell.start() + m.start(), cell.start() + m.end()));
    }
}
