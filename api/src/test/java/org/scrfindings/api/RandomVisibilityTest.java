package org.scrfindings.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scrfindings.api.Repository.ANALYST;
import static org.scrfindings.api.Repository.as;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.scrfindings.api.LiveDescription.Operation;

/**
 * Readers of every role, reviews of several bodies in every state with documents of every kind, projects in every state,
 * all made at random: every address that is read answers by the rule that {@link Reader} says in plain words. Run it
 * again as it was with {@code -Dvisibility.seed=}.
 */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RandomVisibilityTest {

    private static final long SEED = Long.getLong("visibility.seed", System.nanoTime());

    @TestHTTPResource
    URI base;

    @Inject
    RandomReaders readers;

    private final Random random = new Random(SEED);
    private List<Dossier> dossiers;
    private List<Reader> all;
    private Map<String, String> identifiers;
    private Map<String, Set<String>> roles;

    @BeforeEach
    void makeOnce() throws Exception {
        if (dossiers == null) {
            RandomDossiers made = new RandomDossiers(random);
            dossiers = made.make();
            all = readers.make(random);
            identifiers = identifiers(made.sample(dossiers));
            roles = roles();
        }
    }

    private static Map<String, Set<String>> roles() throws Exception {
        return reads().stream()
                .filter(Operation::isForRoles)
                .collect(Collectors.toMap(Operation::path, Operation::roles));
    }

    /** What an address of no review names: a sample of what is published, and codes that findings in it have. */
    private Map<String, String> identifiers(String sample) {
        List<String> published =
                dossiers.stream().filter(Dossier::isPublished).map(Dossier::id).toList();
        JsonPath found = as(ANALYST)
                .queryParam("reviewId", published)
                .queryParam("facet", "issue", "theme")
                .get("/findings")
                .jsonPath();
        return Map.of(
                "samples", sample,
                "issues", found.getString("facets.issue.values[0].code"),
                "themes", found.getString("facets.theme.values[0].code"));
    }

    private static List<Operation> reads() throws Exception {
        return LiveDescription.operations().stream()
                .filter(o -> o.method().equals("GET"))
                .toList();
    }

    private DoorChecker checked(List<Door> doors, List<Reader> by) {
        return check(new DoorChecker(home(), dossiers, roles, Credentials.KEYS), doors, by);
    }

    private DoorChecker checkedInSessions(List<Door> doors, List<Reader> by) {
        return check(new DoorChecker(home(), dossiers, PageRoutes.all(), new PageSessions()), doors, by);
    }

    private String home() {
        return base.resolve("/").toString().replaceAll("/$", "");
    }

    private DoorChecker check(DoorChecker checker, List<Door> doors, List<Reader> by) {
        for (Door door : doors) {
            String id = Arrays.stream(door.path().split("/"))
                    .map(identifiers::get)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElseGet(() -> UUID.randomUUID().toString());
            by.forEach(reader -> checker.check(reader, door, id));
        }
        return checker;
    }

    @Test
    void everyAddressThatIsReadIsChecked() throws Exception {
        Set<String> known = Doors.ALL.stream().map(Door::path).collect(Collectors.toCollection(TreeSet::new));
        Set<String> there = reads().stream().map(Operation::path).collect(Collectors.toCollection(TreeSet::new));
        assertThat(known).as("add what is missing to Doors").isEqualTo(there);
    }

    @Test
    void nobodyIsToldOfWhatIsNotTheirs() {
        DoorChecker checker = checked(Doors.ALL, all);
        assertThat(checker.leaks()).as("seed %d", SEED).isEmpty();
        assertThat(checker.combinations()).isGreaterThan(2_000);
    }

    /** The checker is no use if it does not notice: these doors forget the rule. */
    @Test
    void aDoorWithoutTheRuleIsNoticed() {
        for (Door leaky : List.of(
                Door.ofDocument("/leaky/documents/{id}/text"),
                Door.ofFinding("/leaky/findings/{id}"),
                Door.question("/leaky/findings", "facet=documentKind&limit=1"),
                Door.question("/leaky/count", ""),
                Door.anything("/leaky/reviews"))) {
            assertThat(checked(List.of(leaky), all.subList(0, 2)).leaks())
                    .as(leaky.path())
                    .isNotEmpty();
        }
    }

    @Test
    void everyPageIsChecked() {
        Set<String> known = PageDoors.ALL.stream().map(Door::path).collect(Collectors.toCollection(TreeSet::new));
        assertThat(known)
                .as("add what is missing to PageDoors")
                .isEqualTo(PageRoutes.all().keySet());
    }

    @Test
    void noPageShowsWhatIsNotItsReaders() {
        DoorChecker checker = checkedInSessions(PageDoors.ALL, all);
        assertThat(checker.leaks()).as("seed %d", SEED).isEmpty();
        assertThat(checker.combinations()).isGreaterThan(2_000);
    }

    @Test
    void aPageWithoutTheRuleIsNoticed() {
        for (Door leaky : List.of(
                Door.ofDocument("/leaky/pages/documents/{id}"),
                Door.ofReview("/leaky/pages/reviews/{id}").otherwise(Door.AS_NOTHING),
                Door.question("/leaky/pages/count", ""),
                Door.searchPage("/leaky/pages/search"),
                Door.anything("/leaky/pages/reviews"))) {
            assertThat(checkedInSessions(List.of(leaky), all.subList(0, 2)).leaks())
                    .as(leaky.path())
                    .isNotEmpty();
        }
    }
}
