package org.scrfindings.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Map;
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
            identifiers = Map.of("samples", made.sample(dossiers));
            roles = roles();
        }
    }

    private static Map<String, Set<String>> roles() throws Exception {
        return reads().stream()
                .filter(Operation::isForRoles)
                .collect(Collectors.toMap(Operation::path, Operation::roles));
    }

    private static List<Operation> reads() throws Exception {
        return LiveDescription.operations().stream()
                .filter(o -> o.method().equals("GET"))
                .toList();
    }

    private DoorChecker checked(List<Door> doors, List<Reader> by) {
        DoorChecker checker = new DoorChecker(base.resolve("/").toString().replaceAll("/$", ""), dossiers, roles);
        for (Door door : doors) {
            String id = door.path().contains("samples")
                    ? identifiers.get("samples")
                    : UUID.randomUUID().toString();
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
}
