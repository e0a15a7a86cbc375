package org.scrfindings.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scrfindings.api.Repository.CURATOR;
import static org.scrfindings.api.Repository.as;
import static org.scrfindings.api.Repository.asPublic;

import dev.hardwood.InputFile;
import dev.hardwood.reader.ParquetFileReader;
import dev.hardwood.reader.RowReader;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.apache.commons.csv.CSVFormat;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whoever asks what: the total, the sum of a facet and its missing, the rows of every download, the findings walked page
 * by page and a plain count in the database are one number.
 */
@QuarkusTest
class NumbersAgreeTest {

    private static final int QUESTIONS = 200;
    private static final long SEED = 20_140_317;

    private static final List<String> BODIES = List.of("Numbershire", "Countingham");
    private static final List<String> WORDS =
            List.of("school", "police", "baby", "health visitor", "\"did not\"", "GP -school");

    /** Axes on which a finding has one code at most. */
    private static final List<String> SINGLE =
            List.of("stage", "polarity", "kind", "documentKind", "reviewType", "outcome", "ageBand", "year", "coding");

    private static final List<String> SEVERAL =
            List.of("pair", "professional", "from", "to", "issue", "reason", "theme", "harm");

    private static final Pattern FINDING = Pattern.compile("/api/v1/findings/[0-9a-f-]{36}");

    @Inject
    EntityManager entities;

    private final Random random = new Random(SEED);
    private final Map<String, List<String>> codes = new LinkedHashMap<>();

    /** Who asks and is told exact numbers, and what the database must say for them. Others' are under disclosure control. */
    private enum Reader {
        THE_PUBLIC(
                null,
                "r.status = 'published' and d.status = 'ready' and d.kind in ('overview-report', 'executive-summary', 'learning-summary')"),
        A_CURATOR(CURATOR, "true");

        private final String key;
        private final String sees;

        Reader(String key, String sees) {
            this.key = key;
            this.sees = sees;
        }

        RequestSpecification asks(Map<String, List<String>> question) {
            RequestSpecification request = key == null ? asPublic() : as(key);
            question.forEach(request::queryParam);
            return request;
        }
    }

    private static void upload(String review, String kind, byte[] content) {
        String id = as(CURATOR)
                .multiPart("file", kind + ".md", content)
                .multiPart("kind", kind)
                .post("/reviews/{id}/documents", review)
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        Repository.awaitRead(id);
    }

    private static String review(String body, Map<String, Object> details) {
        Map<String, Object> whole = new LinkedHashMap<>(details);
        whole.putAll(Map.of("title", "Counted", "localBody", body));
        return as(CURATOR)
                .contentType("application/json")
                .body(whole)
                .post("/reviews")
                .path("id");
    }

    private static void uploads() {
        String first = review(
                BODIES.getFirst(),
                Map.of(
                        "reviewType",
                        "serious-case-review",
                        "outcome",
                        "death",
                        "harm",
                        List.of("neglect"),
                        "incidentYear",
                        2013));
        upload(
                first,
                "overview-report",
                Repository.overview(
                        "The school did not tell the social worker of its concerns, and nobody asked why the child was losing weight.",
                        "The police did not tell the health visitor of the call, and no strategy discussion was held about the baby.",
                        "The midwife telephoned the health visitor about the mother's depression before the birth. This was good practice.",
                        "The GP did not refer the bruise on the baby's cheek to children's social care because of a heavy workload."));
        upload(
                first,
                "individual-management-review",
                Repository.overview(
                        "The midwife did not ask the GP about the father, and his history of violence was not known to the hospital."));
        Repository.publish(first);
        String second = review(BODIES.getLast(), Map.of("reviewType", "serious-case-review"));
        upload(
                second,
                "overview-report",
                Repository.overview(
                        "The housing officer did not tell the social worker that the family had moved, so visits were made to an empty flat.",
                        "The school made a referral and was not told the outcome, and it did not ask again."));
        String draft = review(BODIES.getLast(), Map.of("reviewType", "serious-case-review", "incidentYear", 2015));
        upload(
                draft,
                "overview-report",
                Repository.overview(
                        "The core group did not test whether the child protection plan made the child safer, and drift was not noticed."));
        Repository.publish(second);
    }

    @Test
    void allNumbersOfAQuestionAgree(@TempDir Path folder) throws IOException {
        uploads();
        learnCodes();
        int found = 0;
        for (int i = 0; i < QUESTIONS; i++) {
            Reader reader = Reader.values()[random.nextInt(Reader.values().length)];
            Map<String, List<String>> question = question();
            found += check(folder, reader, question, "question %d by %s: %s".formatted(i, reader, question));
        }
        assertThat(found).as("questions that find something").isGreaterThan(QUESTIONS / 3);
    }

    private void learnCodes() {
        RequestSpecification all = as(CURATOR).queryParam("localBody", BODIES).queryParam("limit", 1);
        Stream.concat(SINGLE.stream(), SEVERAL.stream()).forEach(axis -> all.queryParam("facet", axis));
        JsonPath answer = all.get("/findings").jsonPath();
        Stream.concat(SINGLE.stream(), SEVERAL.stream()).forEach(axis -> {
            List<Object> values = answer.getList("facets." + axis + ".values.code");
            if (!values.isEmpty()) {
                codes.put(axis, values.stream().map(Object::toString).toList());
            }
        });
        assertThat(codes).containsKeys("stage", "pair", "issue", "documentKind", "year");
    }

    private Map<String, List<String>> question() {
        Map<String, List<String>> question = new LinkedHashMap<>();
        question.put("localBody", random.nextBoolean() ? BODIES : List.of(one(BODIES)));
        for (int i = random.nextInt(3); i > 0; i--) {
            String axis = one(List.copyOf(codes.keySet()));
            question.put(random.nextInt(3) == 0 ? "not_" + axis : axis, some(codes.get(axis)));
        }
        if (random.nextInt(4) == 0) {
            question.put("q", List.of(one(WORDS)));
            question.put("mode", List.of("keyword"));
        }
        return question;
    }

    private <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private List<String> some(List<String> values) {
        return Stream.generate(() -> one(values))
                .limit(1 + random.nextInt(2))
                .distinct()
                .toList();
    }

    /** @return 1 where anything was found */
    private int check(Path folder, Reader reader, Map<String, List<String>> question, String what) throws IOException {
        List<String> unfiltered = SINGLE.stream()
                .filter(axis -> !question.containsKey(axis) && codes.containsKey(axis))
                .toList();
        String facet = one(unfiltered);
        JsonPath page = reader.asks(question)
                .queryParam("facet", facet)
                .queryParam("limit", 1)
                .get("/findings")
                .jsonPath();
        int total = page.getInt("total.value");
        assertThat(page.getBoolean("total.exact")).isTrue();
        int sum = page.getList("facets." + facet + ".values.count", Integer.class).stream()
                .mapToInt(Integer::intValue)
                .sum();
        assertThat(sum + page.getInt("facets." + facet + ".missing"))
                .as("%s, facet %s", what, facet)
                .isEqualTo(total);
        assertThat(walked(reader, question)).as("%s, walked", what).isEqualTo(total);
        for (Format format : Format.values()) {
            byte[] file = reader.asks(question)
                    .queryParam("format", format.name().toLowerCase())
                    .get("/exports/findings")
                    .then()
                    .statusCode(200)
                    .extract()
                    .asByteArray();
            assertThat(format.rows(file, folder)).as("%s, %s", what, format).isEqualTo(total);
        }
        if (!question.containsKey("q")) {
            assertThat(counted(reader, question))
                    .as("%s, in the database", what)
                    .isEqualTo(total);
        }
        return total > 0 ? 1 : 0;
    }

    private static int walked(Reader reader, Map<String, List<String>> question) {
        List<String> ids = new ArrayList<>();
        String cursor = null;
        do {
            RequestSpecification request = reader.asks(question).queryParam("limit", 3);
            JsonPath page = (cursor == null ? request : request.queryParam("cursor", cursor))
                    .get("/findings")
                    .jsonPath();
            ids.addAll(page.getList("items.id"));
            cursor = page.getString("next");
        } while (cursor != null);
        assertThat(ids).doesNotHaveDuplicates();
        return ids.size();
    }

    /** How rows are counted by readers that are not ours. */
    private enum Format {
        CSV {
            @Override
            long rows(byte[] file, Path folder) throws IOException {
                return CSVFormat.RFC4180
                                .parse(new StringReader(new String(file, StandardCharsets.UTF_8)))
                                .getRecords()
                                .size()
                        - 1;
            }
        },
        JSONL {
            @Override
            long rows(byte[] file, Path folder) {
                return new String(file, StandardCharsets.UTF_8).lines().count();
            }
        },
        XLSX {
            @Override
            long rows(byte[] file, Path folder) throws IOException {
                try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
                    return book.getFirstSheet().read().size() - 1;
                }
            }
        },
        PARQUET {
            @Override
            long rows(byte[] file, Path folder) throws IOException {
                long rows = 0;
                Path parquet = Files.write(folder.resolve("rows.parquet"), file);
                try (ParquetFileReader reader = ParquetFileReader.open(InputFile.of(parquet));
                        RowReader row = reader.rowReader()) {
                    for (; row.hasNext(); rows++) {
                        row.next();
                    }
                }
                return rows;
            }
        },
        QDPX {
            @Override
            long rows(byte[] file, Path folder) throws IOException {
                try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
                    zip.getNextEntry();
                    return FINDING.matcher(new String(zip.readAllBytes(), StandardCharsets.UTF_8))
                            .results()
                            .map(MatchResult::group)
                            .distinct()
                            .count();
                }
            }
        };

        abstract long rows(byte[] file, Path folder) throws IOException;
    }

    @Transactional
    long counted(Reader reader, Map<String, List<String>> question) {
        StringBuilder sql = new StringBuilder(
                "select count(*) from finding f join document d on d.id = f.document_id join review r on r.id = d.review_id where "
                        + reader.sees);
        List<List<String>> values = new ArrayList<>();
        question.forEach((parameter, asked) -> {
            boolean not = parameter.startsWith("not_");
            sql.append(not ? " and not coalesce(" : " and coalesce(")
                    .append(condition(parameter.replace("not_", "")).replace("?", ":v" + values.size()))
                    .append(", false)");
            values.add(asked);
        });
        Query query = entities.createNativeQuery(sql.toString());
        for (int i = 0; i < values.size(); i++) {
            query.setParameter("v" + i, values.get(i));
        }
        return ((Number) query.getSingleResult()).longValue();
    }

    private static String condition(String axis) {
        return switch (axis) {
            case "kind", "coding" -> "f." + axis + " in (?)";
            case "documentKind" -> "d.kind in (?)";
            case "reviewType" -> "r.review_type in (?)";
            case "localBody" -> "r.local_body in (?)";
            case "outcome" -> "r.outcome in (?)";
            case "ageBand" -> "r.age_band in (?)";
            case "harm" -> "exists (select 1 from unnest(r.harm) h where h in (?))";
            case "year" ->
                "cast(coalesce(r.incident_year, cast(left(coalesce(r.completed_on, r.published_on), 4) as integer)) as text) in (?)";
            case "professional" ->
                coded("pair", "(split_part(c.value, '~', 1) in (?) or split_part(c.value, '~', 2) in (?))");
            case "from" -> coded("direction", "split_part(c.value, '>', 1) in (?)");
            case "to" -> coded("direction", "split_part(c.value, '>', 2) in (?)");
            default -> coded(axis, "c.value in (?)");
        };
    }

    private static String coded(String axis, String condition) {
        return "exists (select 1 from finding_code c where c.finding_id = f.id and c.axis = '%s' and %s)"
                .formatted(axis, condition);
    }
}
