package org.scrfindings.ingest.structure;

import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static java.util.regex.Pattern.DOTALL;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.scrfindings.ingest.parse.Table;
import org.scrfindings.ingest.structure.TableForm.Column;
import org.scrfindings.ingest.structure.TableForm.Kind;

/** Knows the columns of an action plan by what stands in them, where the words over them say nothing. */
final class PlanContents {

    private static final double MOST = 0.6;
    private static final double HALF = 0.5;
    private static final int FEWEST_ROWS = 2;
    private static final int LONGEST_ENTRY = 100;
    private static final int SHORTEST_PROSE = 15;

    private static final Pattern DATED = Pattern.compile(
            "\\b\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}\\b|\\b(?:19|20)\\d\\d\\b"
                    + "|\\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}*[\\s./-]+\\d{2,4}\\b",
            CASE_INSENSITIVE);
    private static final Pattern SOME_TIME = Pattern.compile(
            "^\\W*(?:ongoing|immediate\\p{L}*|tb[cad]|continu\\p{L}+|monthly|quarterly|annual\\p{L}*|within|by end)\\b.*",
            CASE_INSENSITIVE | DOTALL);
    private static final Pattern PROGRESS = Pattern.compile(
            "^\\W*(?:red|amber|green|blue|grey|[rag]|complete[d]?|ongoing|on (?:track|target)|in (?:progress|hand|place)"
                    + "|under ?way|started|not|done|delayed|overdue|outstanding|closed|open|achieved|partly"
                    + "|partially|begun)\\b.*",
            CASE_INSENSITIVE | DOTALL);
    private static final Pattern SOMEBODY = Pattern.compile(
            "\\b(?:\\p{L}*managers?|directors?|heads?|leads?|leader|officers?|chairs?|nurses?|matrons?|mid(?:wife|wives)"
                    + "|doctors?|GPs?|boards?|teams?|services?|trusts?|police|constab\\p{L}+|inspectors?"
                    + "|superintendents?|sergeants?|councils?|schools?|(?:sub-?)?groups?|co-?ordinators?"
                    + "|commissioners?|principals?|practitioners?|workers?|partnerships?|agenc(?:y|ies)|hospitals?"
                    + "|consultants?|teachers?|registrars?|secretary|authority|department|NHS|CCG|ICB|LSCB|CAMHS)\\b",
            CASE_INSENSITIVE);
    private static final Pattern AHEAD =
            Pattern.compile("\\b(?:will|shall|must|to be|is to|are to)\\b", CASE_INSENSITIVE);
    private static final Pattern ASKED = Pattern.compile(
            "\\b(?:should|must|shall|needs? to|(?:is|are) (?:asked )?to|recommend\\p{L}*)\\b", CASE_INSENSITIVE);
    private static final Pattern BEHIND =
            Pattern.compile("\\b(?:was|were|did|had|has|have|been|is|are|didn[’']t)\\b|\\?\\s*$", CASE_INSENSITIVE);

    private final Table table;
    private final int firstRow;
    private final String text;
    private final Map<Column, Integer> columns;

    private PlanContents(Table table, int firstRow, String text, Map<Column, Integer> named) {
        this.table = table;
        this.firstRow = firstRow;
        this.text = text;
        columns = new EnumMap<>(Column.class);
        columns.putAll(named);
    }

    /** A plan whose headings, if it has any, use none of the usual words: what, who and when must all be there. */
    static Optional<TableForm> formOf(Table table, String text) {
        return IntStream.of(1, 0)
                .mapToObj(
                        first -> new TableForm(table, Kind.ACTION_PLAN, first, completed(table, first, text, Map.of())))
                .filter(f -> f.columns().containsKey(Column.ACTION)
                        && f.columns().containsKey(Column.LEAD)
                        && f.columns().containsKey(Column.DUE))
                .map(f -> isBody(f, text) ? new TableForm(table, f.kind(), 0, f.columns()) : f)
                .findFirst();
    }

    private static boolean isBody(TableForm form, String text) {
        return isDated(form.words(form.table().rows().getFirst(), Column.DUE, text));
    }

    /** Whether words hold a date, as entries do and headings do not. */
    static boolean isDated(String words) {
        return DATED.matcher(words).find();
    }

    /** Adds to the columns that headings name those which the cells give away. */
    static Map<Column, Integer> completed(Table table, int firstRow, String text, Map<Column, Integer> named) {
        PlanContents contents = new PlanContents(table, firstRow, text, named);
        if (table.rows().size() - firstRow >= FEWEST_ROWS) {
            contents.claim(Column.DUE, PlanContents::isDue);
            contents.claim(Column.STATUS, cells -> share(cells, PlanContents::isProgress) >= MOST);
            contents.claim(Column.LEAD, cells -> share(cells, PlanContents::isSomebody) >= MOST);
            contents.claimAction();
            contents.claimRecommendation();
        }
        return contents.columns;
    }

    private void claim(Column column, Predicate<List<String>> such) {
        if (!columns.containsKey(column)) {
            free().filter(i -> such.test(cells(i))).findFirst().ifPresent(i -> columns.put(column, i));
        }
    }

    /**
     * Of the columns of prose left, the one that looks ahead most; the later one where they are equal. What stands
     * behind a date is what happened then.
     */
    private void claimAction() {
        if (columns.containsKey(Column.ACTION)
                || !columns.containsKey(Column.LEAD) && !columns.containsKey(Column.DUE)) {
            return;
        }
        boolean both = columns.containsKey(Column.LEAD) && columns.containsKey(Column.DUE);
        int due = columns.getOrDefault(Column.DUE, Integer.MAX_VALUE);
        free().filter(i -> i < due && isProse(cells(i)))
                .filter(i -> both || share(cells(i), c -> AHEAD.matcher(c).find()) >= HALF)
                .boxed()
                .reduce((a, b) -> outlook(cells(b)) >= outlook(cells(a)) ? b : a)
                .ifPresent(i -> columns.put(Column.ACTION, i));
    }

    /** What stands before the actions and says for the most part what should be done is what they answer. */
    private void claimRecommendation() {
        int action = columns.getOrDefault(Column.ACTION, 0);
        if (!columns.containsKey(Column.RECOMMENDATION) && !columns.containsKey(Column.FINDING)) {
            free().filter(i -> i < action && isProse(cells(i)))
                    .filter(i -> share(cells(i), c -> ASKED.matcher(c).find()) >= MOST)
                    .findFirst()
                    .ifPresent(i -> columns.put(Column.RECOMMENDATION, i));
        }
    }

    private IntStream free() {
        int width = table.rows().stream().mapToInt(r -> r.cells().size()).max().orElse(0);
        return IntStream.range(0, width).filter(i -> !columns.containsValue(i));
    }

    private List<String> cells(int column) {
        return table.rows().stream()
                .skip(firstRow)
                .filter(r -> column < r.cells().size() && r.cells().size() > 1)
                .map(r -> r.cells().get(column).in(text).strip())
                .filter(w -> !w.isEmpty())
                .toList();
    }

    private static boolean isDue(List<String> cells) {
        return cells.stream().anyMatch(PlanContents::isDated)
                && share(
                                cells,
                                c -> isEntry(c)
                                        && (DATED.matcher(c).find()
                                                || SOME_TIME.matcher(c).matches()))
                        >= MOST;
    }

    private static boolean isProgress(String cell) {
        return PROGRESS.matcher(cell).matches();
    }

    private static boolean isSomebody(String cell) {
        return isEntry(cell)
                && SOMEBODY.matcher(cell).find()
                && !AHEAD.matcher(cell).find()
                && !cell.endsWith(".")
                && !BEHIND.matcher(cell).find();
    }

    private static boolean isEntry(String cell) {
        return cell.length() <= LONGEST_ENTRY;
    }

    private static boolean isProse(List<String> cells) {
        return cells.stream().mapToInt(String::length).average().orElse(0) >= SHORTEST_PROSE
                && share(cells, PlanContents::isSomebody) < MOST;
    }

    private static double outlook(List<String> cells) {
        return share(cells, c -> AHEAD.matcher(c).find())
                - share(cells, c -> BEHIND.matcher(c).find());
    }

    private static double share(List<String> cells, Predicate<String> such) {
        return cells.isEmpty() ? 0 : (double) cells.stream().filter(such).count() / cells.size();
    }
}
