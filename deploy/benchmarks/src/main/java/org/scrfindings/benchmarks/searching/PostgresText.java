package org.scrfindings.benchmarks.searching;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;

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

    private final Connection database;

    PostgresText(Connection database) {
        this.database = database;
    }

    enum Shape {
        PAGE,
        FACETS,
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
        try (PreparedStatement statement = database.prepareStatement(sql(shape))) {
            if (shape == Shape.FILTERED) {
                statement.setInt(1, year);
            } else {
                statement.setString(1, question);
            }
            if (shape == Shape.PAGE || shape == Shape.FACETS || shape == Shape.DEEP) {
                statement.setString(2, question);
            }
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    rows.getString(1);
                }
            }
        }
    }

    private static String sql(Shape shape) {
        String found =
                "with found as materialized (select * from bench_text where words @@ plainto_tsquery('english', ?)) ";
        String page =
                "(select id::text, null, count(*) over () from found order by ts_rank(words, plainto_tsquery('english', ?)) desc, id limit 20)";
        return switch (shape) {
            case PAGE -> found + page;
            case DEEP -> found + page.replace("limit 20", "offset 10000 limit 200");
            case FACETS ->
                found
                        + page
                        + SINGLE.stream().map(PostgresText::single).collect(Collectors.joining())
                        + SEVERAL.stream().map(PostgresText::several).collect(Collectors.joining());
            case FILTERED ->
                "select id, count(*) over () from bench_text where stage = 'C' and polarity = 'problem' and year = ?"
                        + " order by published_on desc, id limit 20";
            case MATRIX -> found + "select stage, pair, count(*) from found, unnest(pairs) pair group by stage, pair";
            case MAP ->
                found
                        + "select stage, issue, null, count(*) from found, unnest(issues) issue group by 1, 2"
                        + " union all select stage, issue, pair, count(*) from found, unnest(issues) issue, unnest(pairs) pair group by 1, 2, 3"
                        + " union all select stage, issue, reason, count(*) from found, unnest(issues) issue, unnest(reasons) reason group by 1, 2, 3";
        };
    }

    private static String single(String column) {
        return " union all (select '%1$s', %1$s::text, count(*) from found group by 2)".formatted(column);
    }

    private static String several(String column) {
        return " union all (select '%1$s', value, count(*) from found left join unnest(%1$s) value on true group by 2)"
                .formatted(column);
    }
}
