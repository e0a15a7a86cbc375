package org.scrfindings.api;

import static org.scrfindings.api.Repository.ADMIN;
import static org.scrfindings.api.Repository.ANALYST;
import static org.scrfindings.api.Repository.BOARD;
import static org.scrfindings.api.Repository.CURATOR;
import static org.scrfindings.api.Repository.as;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import javax.sql.DataSource;

/** Readers of every role, and researchers with a project in every state. */
@ApplicationScoped
public class RandomReaders {

    static final List<String> RESTRICTED =
            List.of("action-plan", "chronology", "genogram", "individual-management-review", "other");

    private static final int RESEARCHERS = 7;

    private final DataSource database;

    @Inject
    RandomReaders(DataSource database) {
        this.database = database;
    }

    List<Reader> make(Random random) throws SQLException {
        List<Reader> readers = new ArrayList<>(List.of(
                new Reader(null, null, null, Set.of()),
                new Reader(BOARD, "board", "Demoshire", Set.of()),
                new Reader("test-board-two", "board", "Elsewhere", Set.of()),
                new Reader(ANALYST, "analyst", null, Set.copyOf(RESTRICTED)),
                new Reader(CURATOR, "curator", null, Set.copyOf(RESTRICTED)),
                new Reader(ADMIN, "admin", null, Set.copyOf(RESTRICTED))));
        List<Integer> keys = new ArrayList<>(List.of(1, 2, 3, 4, 5, 6, 7));
        Collections.shuffle(keys, random);
        for (int state = 0; state < RESEARCHERS; state++) {
            String key = "test-researcher-" + keys.get(state);
            readers.add(new Reader(key, "researcher", null, project(key, state, random)));
        }
        return readers;
    }

    /** Gives a researcher a project in one of the states that there are; the kinds that it opens today. */
    private Set<String> project(String key, int state, Random random) throws SQLException {
        Set<String> kinds = some(random);
        return switch (state) {
            case 0 -> Set.of();
            case 1 -> {
                request(key, kinds);
                yield Set.of();
            }
            case 2 -> {
                decide(request(key, kinds), "refusal");
                yield Set.of();
            }
            case 3 -> {
                String id = request(key, kinds);
                decide(id, "approval");
                decide(id, "end");
                yield Set.of();
            }
            case 4 -> {
                String id = request(key, kinds);
                decide(id, "approval");
                move(id, random.nextBoolean() ? -40 : 40);
                yield Set.of();
            }
            case 5 -> {
                decide(request(key, kinds), "approval");
                yield kinds;
            }
            default -> {
                decide(request(key, Set.of()), "approval");
                yield Set.copyOf(RESTRICTED);
            }
        };
    }

    private static Set<String> some(Random random) {
        Set<String> kinds = new TreeSet<>();
        while (kinds.isEmpty()) {
            RESTRICTED.stream().filter(k -> random.nextBoolean()).forEach(kinds::add);
        }
        return kinds;
    }

    private static String request(String key, Set<String> kinds) {
        Map<String, Object> project = new java.util.HashMap<>(Map.of(
                "title",
                "Who was told",
                "purpose",
                "To learn at which transitions agencies lose sight of a child.",
                "from",
                LocalDate.now().minusDays(1).toString(),
                "until",
                LocalDate.now().plusDays(20).toString()));
        if (!kinds.isEmpty()) {
            project.put("kinds", new ArrayList<>(new HashSet<>(kinds)));
        }
        return as(key).contentType("application/json")
                .body(project)
                .post("/projects")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void decide(String id, String decision) {
        as(CURATOR)
                .contentType("application/json")
                .body("{\"reason\": \"Decided by the test.\"}")
                .post("/projects/{id}/" + decision, id)
                .then()
                .statusCode(200);
    }

    /** As if it had been asked for and approved so many days later. */
    private void move(String id, int days) throws SQLException {
        String sql = "update research_project set from_date = from_date + ?, until_date = until_date + ? where id = ?";
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setInt(1, days);
            statement.setInt(2, days);
            statement.setObject(3, UUID.fromString(id));
            statement.executeUpdate();
        }
    }
}
