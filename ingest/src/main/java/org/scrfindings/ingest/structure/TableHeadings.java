package org.scrfindings.ingest.structure;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.scrfindings.ingest.parse.Table;
import org.scrfindings.ingest.structure.TableForm.Column;
import org.scrfindings.ingest.structure.TableForm.Kind;

/** Tells what a table is for by the words over its columns. */
final class TableHeadings {

    /** Title rows and a row of explanations may stand around the row of headings. */
    private static final int ROWS_TO_TRY = 6;

    private static final int LONGEST_HEADING = 60;

    /** Whoever may comment on an event, with or without a possessive: "Panel's", "Lead reviewers’", "IMR author". */
    private static final String WHOSE = "(?:(?:the |lead |overview |independent |imr |report |review |scr )*"
            + "(?:(?:author|panel|reviewer|review|team|group|chair|writer|agency|imr|scr)s?['’]?s?['’]? )?)?";

    private record Rule(Column column, Pattern words) {
        static Rule of(Column column, String words) {
            return new Rule(column, Pattern.compile("^\\W*(?:" + words + ")\\b.*", CASE_INSENSITIVE | Pattern.DOTALL));
        }
    }

    private static final List<Rule> OF_CHRONOLOGIES = List.of(
            Rule.of(
                    Column.DATE,
                    "(?:key |event |start |entry )?dates?(?! of (?:birth|interview))|when|period|month|day|year"),
            Rule.of(Column.TIME, "times?"),
            Rule.of(
                    Column.PROFESSIONAL,
                    "(?:name of |key )?(?:professionals?|practitioners?|staff|workers?|by whom|who|person)"),
            Rule.of(
                    Column.COMMENT,
                    WHOSE + "(?:comment(?:s|ary)?|views?|reflections?|significance|response|"
                            + "outcomes?|actions? taken|analysis|notes?|observations?|remarks|relevance"
                            + "|decision|follow)"),
            Rule.of(Column.SOURCE, "(?:sources?|records?|documents?|evidence|file|origin|ref)"),
            Rule.of(
                    Column.AGENCY,
                    "(?:reporting |lead )?(?:agency|agencies|service|organi[sz]ation|provider|setting|department)"),
            Rule.of(
                    Column.EVENT,
                    "(?:significant |key |summary of |details? of |description of |nature of |type of )*"
                            + "(?:events?|contacts?|incidents?|what happened|summary|details?|description"
                            + "|entry|entries|"
                            + "information|episode|occurrence|involvement)"));

    private static final List<Rule> OF_PLANS = List.of(
            Rule.of(
                    Column.NUMBER,
                    "(?:nos?(?!\\.?\\s+\\p{L})|number|ref(?:erence)?|#|rec(?:ommendation)?\\.? (?:no|number|ref)|rec)"),
            Rule.of(Column.NUMBER, "$"),
            Rule.of(
                    Column.RECOMMENDATION,
                    "(?:[\\p{L}’' ]*\\b(?:responses?|answers?|decisions?) (?:and|&|/) )?"
                            + "(?:the |agreed |what )?recommend(?:ation|ed)s?(?!\\s*(?:no\\.?\\s*)?\\d)"),
            Rule.of(
                    Column.STATUS,
                    "(?:current |rag |progress )*(?:status|rag|progress|position|update|b?rag rating|done"
                            + "|where (?:are )?we|how far|how (?:are we|it is) (?:doing|going)"
                            + "|what has (?:been|happened)|completed(?! by))"),
            Rule.of(
                    Column.EVIDENCE,
                    "(?:intended |expected |desired |measur\\w+ |key )*(?:evidence|outcomes?|proof|signs?"
                            + "|how (?!.*\\b(?:do|respond|deliver|achieve)\\b$)(?:will |do |shall |can |would )?(?:we|you|they|the \\p{L}+)|how will"
                            + "|what (?:difference|will be different|(?:good|success) (?:will )?looks?)"
                            + "|what will (?:it|success|good) look"
                            + "|success|measures?|impact|monitoring|assurance|milestones?)"),
            Rule.of(
                    Column.DUE,
                    "(?:target |completion |due |review |end )*(?:dates?|timescales?|time ?frames?"
                            + "|by (?:when|what date|which date)|when|deadline|due|completion|timeline|timing"
                            + "|how soon|until|finish)"),
            Rule.of(
                    Column.LEAD,
                    "(?:lead|leads|led|owners?|owned|by who|by whom|whom?|whose|responsib\\w+|accountab\\w+|agency|agencies"
                            + "|person|named|officer|organi[sz]ation|(?:allocated|assigned) to|post ?holder|job title)"),
            Rule.of(
                    Column.FINDING,
                    "(?:key |main |summary of )*(?:findings?|learning|lessons?|themes?|issues?|questions?|concerns?"
                            + "|priority|priorities|objectives?|gaps?|areas? (?:of|for)|challenges?"
                            + "|what (?!.*\\b(?:do|doing|done|change)\\b)[^?]{0,40}"
                            + "\\b(?:found|learn\\w*|said|saw|showed|asked|issue|problem|concern|wrong|happened))"),
            Rule.of(
                    Column.ACTION,
                    "(?:key |agreed |proposed |planned |required )*(?:actions?(?! taken)|tasks?|(?:next )?steps"
                            + "|commitments?|undertakings?|to do"
                            + "|what (?!needs?\\b)[^?]{0,40}\\b(?:do|done|doing|change|happen|deliver)"
                            + "|what we|we (?:will|shall|plan|are|have agreed|commit)"
                            + "|(?:the )?(?:\\p{L}+ ){1,3}(?:will|shall)$)"));

    /** What may stand for the action where no column is headed as one. */
    private static final List<Rule> OF_ANSWERS = List.of(Rule.of(
            Column.ACTION, "(?:[\\p{L}’']+ ){0,2}(?:activity|response|answer|improvements?)|what (?:will|needs?|is)"));

    private static final Pattern OF_RECOMMENDATIONS = Pattern.compile("^\\W*rec", CASE_INSENSITIVE);

    private static final List<Rule> OF_FINDINGS = List.of(
            Rule.of(Column.NUMBER, "(?:no|nos|number|ref(?:erence)?|#)"),
            Rule.of(
                    Column.FINDING,
                    "(?:key |main |summary of )*(?:findings?|learning|lessons?|what (?:the review|we) (?:found|learn\\w*|saw)|"
                            + "what was (?:found|learn\\w*)|themes?)"),
            Rule.of(Column.RECOMMENDATION, "recommend(?:ation|ed)s?"));

    private TableHeadings() {}

    static Optional<TableForm> formOf(Table table, String text) {
        for (int row = 0; row < Math.min(ROWS_TO_TRY, table.rows().size()); row++) {
            Optional<TableForm> form = formOf(table, row, text);
            if (form.isPresent()) {
                return form;
            }
        }
        return Optional.empty();
    }

    private static Optional<TableForm> formOf(Table table, int row, String text) {
        List<String> headings = table.rows().get(row).cells().stream()
                .map(c -> c.in(text).strip())
                .toList();
        if (headings.stream().filter(h -> !h.isEmpty()).count() < 2
                || headings.stream().anyMatch(h -> h.length() > LONGEST_HEADING)) {
            return Optional.empty();
        }
        Map<Column, Integer> plan = planned(headings);
        boolean names = !plan.isEmpty() && headings.stream().noneMatch(PlanContents::isDated);
        Map<Column, Integer> completed = names ? PlanContents.completed(table, row + 1, text, plan) : plan;
        return kindOf(headings, completed)
                .map(k -> new TableForm(table, k, row + 1, columnsOf(k, headings, plan, completed)));
    }

    private static Map<Column, Integer> planned(List<String> headings) {
        Map<Column, Integer> columns = columns(headings, OF_PLANS);
        if (!columns.containsKey(Column.ACTION)) {
            Optional.ofNullable(columns(headings, OF_ANSWERS).get(Column.ACTION))
                    .filter(i -> !columns.containsValue(i))
                    .ifPresent(i -> columns.put(Column.ACTION, i));
        }
        besideNumber(headings, columns).ifPresent(i -> columns.putIfAbsent(Column.RECOMMENDATION, i));
        return columns;
    }

    /** What stands beside the number of a recommendation is its wording, whatever the column is called. */
    private static Optional<Integer> besideNumber(List<String> headings, Map<Column, Integer> columns) {
        return Optional.ofNullable(columns.get(Column.NUMBER))
                .filter(i -> OF_RECOMMENDATIONS.matcher(headings.get(i)).find())
                .map(i -> i + 1)
                .filter(i -> i < headings.size() && !columns.containsValue(i));
    }

    private static Optional<Kind> kindOf(List<String> headings, Map<Column, Integer> actions) {
        Map<Column, Integer> events = columns(headings, OF_CHRONOLOGIES);
        if (events.containsKey(Column.DATE) && events.containsKey(Column.EVENT)) {
            return Optional.of(Kind.CHRONOLOGY);
        }
        if (actions.containsKey(Column.ACTION)
                && (actions.containsKey(Column.LEAD)
                        || actions.containsKey(Column.DUE)
                        || actions.containsKey(Column.RECOMMENDATION))) {
            return Optional.of(Kind.ACTION_PLAN);
        }
        if (actions.containsKey(Column.RECOMMENDATION)) {
            return Optional.of(Kind.RECOMMENDATIONS);
        }
        return columns(headings, OF_FINDINGS).containsKey(Column.FINDING)
                ? Optional.of(Kind.FINDINGS)
                : Optional.empty();
    }

    private static Map<Column, Integer> columnsOf(
            Kind kind, List<String> headings, Map<Column, Integer> plan, Map<Column, Integer> completed) {
        return switch (kind) {
            case CHRONOLOGY -> columns(headings, OF_CHRONOLOGIES);
            case FINDINGS -> columns(headings, OF_FINDINGS);
            case ACTION_PLAN -> completed;
            case RECOMMENDATIONS, OTHER -> plan;
        };
    }

    private static Map<Column, Integer> columns(List<String> headings, List<Rule> rules) {
        Map<Column, Integer> columns = new EnumMap<>(Column.class);
        for (int i = 0; i < headings.size(); i++) {
            String heading = headings.get(i);
            int index = i;
            rules.stream()
                    .filter(r -> r.words().matcher(heading).matches())
                    .findFirst()
                    .ifPresent(r -> columns.putIfAbsent(r.column(), index));
        }
        return columns;
    }
}
