package org.scrfindings.benchmarks.searching;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The same questions to PostgreSQL's full text search, on the same data laid out for it: one table without joins, with a
 * GIN index over stems. Words are joined by "and", as the service joins them.
 */
final class PostgresText {

    private static final List<String> SINGLE = List.of(
            "stage",
            "polarity",
            "kind",
            "document_kind",
            "review_type",
            "local_body",
            "outcome",
            "age_band",
            "year",
            "coding");
    private static final List<String> SEVERAL =
            List.of("pairs", "professionals", "from_whom", "to_whom", "issues", "reasons", "themes", "harm");

    private static final String ASKED = "plainto_tsquery('english', ?)";

    private static final String FOUND =
            "with found as materialized (select * from bench_text where words @@ " + ASKED + ") ";

    private static final String EACH_TIME = "(select * from bench_text where words @@ " + ASKED + ") as found";

    private final Connection database;

    PostgresText(Connection database) {
        this.database = database;
    }

    enum Shape {
        PAGE,
        FACETS,
        /** One statement for the page and one for each facet. */
        FACET_BY_FACET,
        FILTERED,
        DEEP,
        MATRIX,
        MAP
    }

    void layOut() throws SQLException {
        try (Statement statement = database.createStatement()) {
            // Its default would have every count spill to disk.
            statement.execute("set work_mem = '256MB'");
            statement.execute("drop table if exists bench_text");
            statement.execute("""
                    create table bench_text as
                    select f.id, f.kind, f.coding, d.kind as document_kind, r.review_type, r.local_body, r.outcome, r.harm,
                      r.age_band, r.incident_year as year, r.published_on,
                      max(c.value) filter (where c.axis = 'stage') as stage,
                      max(c.value) filter (where c.axis = 'polarity') as polarity,
                      array_agg(c.value) filter (where c.axis = 'pair') as pairs,
                      array(select distinct unnest(string_to_array(string_agg(c.value, '~') filter (where c.axis = 'pair'), '~'))) as professionals,
                      array_agg(split_part(c.value, '>', 1)) filter (where c.axis = 'direction') as from_whom,
                      array_agg(split_part(c.value, '>', 2)) filter (where c.axis = 'direction') as to_whom,
                      array_agg(c.value) filter (where c.axis = 'issue') as issues,
                      array_agg(c.value) filter (where c.axis = 'reason') as reasons,
                      array_agg(c.value) filter (where c.axis = 'theme') as themes,
                      to_tsvector('english', f.title || ' ' || (select string_agg(e.quote, ' ') from finding_evidence e where e.finding_id = f.id)) as words
                    from finding f join document d on d.id = f.document_id join review r on r.id = d.review_id
                      left join finding_code c on c.finding_id = f.id
                    group by f.id, d.id, r.id""");
            statement.execute("create index on bench_text using gin (words)");
            statement.execute("create index on bench_text (stage, polarity, year)");
            statement.execute("analyze bench_text");
        }
    }

    /** Asks and reads the whole answer. */
    void ask(Shape shape, String question, int year) throws SQLException {
        for (String statement : statements(shape)) {
            ask(statement, shape == Shape.FILTERED ? year : question);
        }
    }

    /** Every parameter of a statement has the same value. */
    private void ask(String sql, Object value) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(sql)) {
            for (int i = 1; i <= sql.chars().filter(c -> c == '?').count(); i++) {
                statement.setObject(i, value);
            }
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    rows.getString(1);
                }
            }
        }
    }

    private static List<String> statements(Shape shape) {
        return switch (shape) {
            case PAGE -> List.of(FOUND + page("found", "limit 20"));
            case DEEP -> List.of(FOUND + page("found", "offset 10000 limit 200"));
            case FACETS -> List.of(FOUND + pageAndFacets("found").collect(Collectors.joining(" union all ")));
            case FACET_BY_FACET -> pageAndFacets(EACH_TIME).toList();
            case FILTERED ->
                List.of(
                        "select id, count(*) over () from bench_text where stage = 'C' and polarity = 'problem' and year = ?"
                                + " order by published_on desc, id limit 20");
            case MATRIX ->
                List.of(FOUND + "select stage, pair, count(*) from found, unnest(pairs) pair group by stage, pair");
            case MAP ->
                List.of(
                        FOUND
                                + "select stage, issue, null, count(*) from found, unnest(issues) issue group by 1, 2"
                                + " union all select stage, issue, pair, count(*) from found, unnest(issues) issue, unnest(pairs) pair group by 1, 2, 3"
                                + " union all select stage, issue, reason, count(*) from found, unnest(issues) issue, unnest(reasons) reason group by 1, 2, 3");
        };
    }

    private static Stream<String> pageAndFacets(String found) {
        Stream<String> single = SINGLE.stream()
                .map(column -> "(select '%1$s', %1$s::text, count(*) from %2$s group by 2)".formatted(column, found));
        Stream<String> several = SEVERAL.stream()
                .map(column ->
                        "(select '%1$s', value, count(*) from %2$s left join unnest(%1$s) value on true group by 2)"
                                .formatted(column, found));
        return Stream.of(Stream.of(page(found, "limit 20")), single, several).flatMap(all -> all);
    }

    /** With the words marked, as the service shows them. */
    private static String page(String found, String which) {
        return "(select id::text, ts_headline('english',"
                + " (select string_agg(quote, ' ') from finding_evidence where finding_id = page.id), " + ASKED
                + "), total"
                + " from (select id, count(*) over () as total from " + found + " order by ts_rank(words, " + ASKED
                + ") desc, id " + which + ") as page)";
    }
}
