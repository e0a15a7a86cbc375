package org.scrfindings.ingest.parse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * How a text is parted into cells, found from how evenly each sign would part it.
 *
 * @param rows how many rows it has from the first that has as many cells as most
 * @param columns how many cells most rows have
 * @param evenness the share of those rows that have as many
 * @param share the share of all rows that have as many
 */
record CsvDialect(char delimiter, int rows, int columns, double evenness, double share) {

    private static final char[] DELIMITERS = {',', ';', '\t', '|'};
    private static final int SAMPLE = 100_000;
    private static final int MOST_COLUMNS = 200;
    private static final int MOST_TITLE_LINES = 10;
    /** Spreadsheet programs write and read this line before the first row. */
    private static final Pattern DECLARATION = Pattern.compile("\\Asep=(.)\\R");

    /** The dialect of a file whose name says that it is a table. */
    static Optional<CsvDialect> ofTable(String text) {
        return find(text, 2, 2, 0.5);
    }

    /** The dialect of a text that cannot but be a table. */
    static Optional<CsvDialect> ofAnyText(String text) {
        return find(text, 3, 3, 0.9);
    }

    private static Optional<CsvDialect> find(String text, int columns, int rows, double evenness) {
        String sample = withoutMark(text.substring(0, Math.min(text.length(), SAMPLE)));
        Matcher declared = DECLARATION.matcher(sample);
        String candidates = declared.find() ? declared.group(1) : String.valueOf(DELIMITERS);
        return candidates
                .chars()
                .mapToObj(d -> measure((char) d, sample))
                .flatMap(Optional::stream)
                .filter(d -> d.columns >= columns && d.rows >= rows && d.evenness >= evenness)
                .max(Comparator.comparingDouble(CsvDialect::likelihood));
    }

    /** Commas inside cells part many rows, and some of them evenly; the true sign parts all of them so. */
    private double likelihood() {
        return share * share * (columns - 1);
    }

    private static Optional<CsvDialect> measure(char delimiter, String sample) {
        List<CSVRecord> records =
                records(delimiter, sample).stream().filter(r -> filled(r) > 0).toList();
        Map<Integer, Long> bySize = records.stream()
                .filter(r -> filled(r) > 1 && r.size() <= MOST_COLUMNS)
                .collect(Collectors.groupingBy(CSVRecord::size, Collectors.counting()));
        return bySize.entrySet().stream()
                .max(Map.Entry.<Integer, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .flatMap(columns -> measure(delimiter, columns, records));
    }

    private static Optional<CsvDialect> measure(char delimiter, int columns, List<CSVRecord> records) {
        List<CSVRecord> table = records.stream()
                .dropWhile(r -> r.size() != columns || filled(r) < 2)
                .toList();
        if (records.size() - table.size() > MOST_TITLE_LINES) {
            return Optional.empty();
        }
        long even = table.stream().filter(r -> r.size() == columns).count();
        return Optional.of(new CsvDialect(
                delimiter, table.size(), columns, (double) even / table.size(), (double) even / records.size()));
    }

    private static long filled(CSVRecord record) {
        return record.stream().filter(c -> !c.isBlank()).count();
    }

    private static List<CSVRecord> records(char delimiter, String text) {
        try {
            return parse(delimiter, text, Stream::toList);
        } catch (IOException | UncheckedIOException e) {
            return List.of();
        }
    }

    /** @param use may use the records as they are read, and only then */
    <T> T parse(String text, Function<Stream<CSVRecord>, T> use) throws IOException {
        return parse(delimiter, text, use);
    }

    private static <T> T parse(char delimiter, String text, Function<Stream<CSVRecord>, T> use) throws IOException {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(true)
                .setIgnoreSurroundingSpaces(delimiter != '\t')
                .setTrailingData(true)
                .setLenientEof(true)
                .get();
        String rows = DECLARATION.matcher(withoutMark(text)).replaceFirst("");
        try (CSVParser parser = CSVParser.parse(rows, format)) {
            return use.apply(parser.stream());
        }
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
