package org.scrfindings.ingest.extract;

import java.time.DateTimeException;
import java.time.Month;
import java.time.Year;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scrfindings.ingest.extract.ChronologyEvent.Precision;

/**
 * Reads dates as British professionals write them: day before month, in figures or words, whole or in part. A range
 * gives its start; "early", "about" and times of day are passed over.
 */
final class DateReader {

    /**
     * A date in ISO form, as precise as the words are.
     *
     * @param year for rows that leave theirs out
     */
    record ReadDate(String iso, Precision precision, Year year) {}

    private static final String DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";
    private static final String END_DAY = "\\d{1,2}(?:st|nd|rd|th)?";
    private static final String MONTHS =
            "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
                    + "|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?";
    private static final String MONTH = "(?<month>" + MONTHS + ")";
    private static final String YEAR = "(?<year>(?:19|20)\\d\\d|\\d\\d(?![\\d:]))";
    private static final String FULL_YEAR = "(?<year>(?:19|20)\\d\\d)";
    private static final String TO = "\\s*(?:-|–|—|/|&|\\bto\\b|\\band\\b|\\buntil\\b)\\s*";
    private static final String GAP = "[\\s.,/'’-]+";

    /** The more a form asks for, the earlier it stands: of two that begin at the same place the first is taken. */
    private static final List<Pattern> FORMS = List.of(
            form("(?<year>\\d{4})-(?<month>\\d{1,2})-(?<day>\\d{1,2})(?:T[\\d:.]+)?"),
            form(DAY + "[./-](?<month>\\d{1,2})[./-](?<year>\\d{4}|\\d{2})"),
            form(DAY + TO + END_DAY + "\\s+(?:of\\s+)?" + MONTH + GAP + YEAR),
            form(DAY + "\\s+" + MONTH + TO + END_DAY + "\\s+(?<endmonth>" + MONTHS + ")" + GAP + YEAR),
            form(DAY + "[\\s./-]+(?:of\\s+)?" + MONTH + GAP + YEAR),
            form(MONTH + "\\s+" + DAY + ",?\\s+" + FULL_YEAR),
            form(MONTH + TO + "(?<endmonth>" + MONTHS + ")" + GAP + YEAR),
            form(MONTH + GAP + YEAR),
            form("(?<month>\\d{1,2})[./-]" + FULL_YEAR),
            form(DAY + TO + END_DAY + "\\s+(?:of\\s+)?" + MONTH),
            form(DAY + "[\\s./-]+(?:of\\s+)?" + MONTH),
            form(DAY + "[./](?<month>\\d{1,2})"),
            form(MONTH),
            form(FULL_YEAR));

    private static final DateTimeFormatter TWO_DIGITS = new DateTimeFormatterBuilder()
            .appendValueReduced(ChronoField.YEAR, 2, 2, 1950)
            .toFormatter(Locale.UK);

    private DateReader() {}

    private static Pattern form(String words) {
        return Pattern.compile("(?<![\\p{L}\\d:])" + words + "(?![\\p{L}\\d])", Pattern.CASE_INSENSITIVE);
    }

    /** The first date in a text that says its own year. */
    static Optional<ReadDate> read(String text) {
        return read(text, Optional.empty());
    }

    /** The first date in a text; one that does not say its year has the given one. */
    static Optional<ReadDate> read(String text, Optional<Year> otherwise) {
        return FORMS.stream()
                .map(f -> f.matcher(text))
                .filter(Matcher::find)
                .sorted(Comparator.comparingInt(Matcher::start))
                .flatMap(m -> date(m, otherwise).stream())
                .findFirst();
    }

    private static Optional<ReadDate> date(Matcher form, Optional<Year> otherwise) {
        try {
            return group(form, "year").map(DateReader::year).or(() -> otherwise).map(y -> date(form, y));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static ReadDate date(Matcher form, Year year) {
        Optional<Month> month = group(form, "month").map(DateReader::month);
        Optional<Month> end = group(form, "endmonth").map(DateReader::month);
        boolean overNewYear = month.isPresent() && end.isPresent() && end.get().compareTo(month.get()) < 0;
        Year start = overNewYear ? year.minusYears(1) : year;
        if (month.isEmpty()) {
            return new ReadDate(start.toString(), Precision.YEAR, start);
        }
        return group(form, "day")
                .map(d -> start.atMonth(month.get()).atDay(Integer.parseInt(d)))
                .map(d -> new ReadDate(d.toString(), Precision.DAY, start))
                .orElseGet(() -> new ReadDate(start.atMonth(month.get()).toString(), Precision.MONTH, start));
    }

    private static Year year(String digits) {
        return digits.length() == 2 ? Year.from(TWO_DIGITS.parse(digits)) : Year.parse(digits);
    }

    private static Month month(String words) {
        return Character.isDigit(words.charAt(0))
                ? Month.of(Integer.parseInt(words))
                : Arrays.stream(Month.values())
                        .filter(m -> m.name().startsWith(words.substring(0, 3).toUpperCase(Locale.ROOT)))
                        .findFirst()
                        .orElseThrow();
    }

    private static Optional<String> group(Matcher form, String name) {
        return form.namedGroups().containsKey(name) ? Optional.ofNullable(form.group(name)) : Optional.empty();
    }
}
