package org.scrfindings.search.disclosurecontrol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/**
 * Attacks figures of overlapping questions by taking them from each other. The attacker may ask for every union of some
 * sets of findings that have none in common, knows the rule, and keeps all numbers that could be behind the answers.
 */
class DifferencingTest {

    private static final int THRESHOLD = 5;
    private static final DisclosureControl CONTROL = DisclosureControl.below(THRESHOLD);

    private static ShownCount shown(int restricted) {
        return CONTROL.shown(new Count(restricted, restricted));
    }

    /** What is answered for every union of sets of these sizes. */
    private static List<ShownCount> answers(int... sizes) {
        List<ShownCount> answers = new ArrayList<>();
        for (int union = 1; union < 1 << sizes.length; union++) {
            int members = union;
            answers.add(shown(IntStream.range(0, sizes.length)
                    .filter(i -> (members >> i & 1) == 1)
                    .map(i -> sizes[i])
                    .sum()));
        }
        return answers;
    }

    /**
     * For each possible answer, the numbers that each set can have then.
     *
     * @param most the largest number of a set that is tried; more than twice the threshold, beyond which all repeats
     */
    private static Map<List<ShownCount>, List<Set<Integer>>> possible(int sets, int most) {
        Map<List<ShownCount>, List<Set<Integer>>> possible = new HashMap<>();
        int[] sizes = new int[sets];
        do {
            List<Set<Integer>> behind = possible.computeIfAbsent(answers(sizes), a -> IntStream.range(0, sets)
                    .<Set<Integer>>mapToObj(i -> new TreeSet<>())
                    .toList());
            IntStream.range(0, sets).forEach(i -> behind.get(i).add(sizes[i]));
        } while (next(sizes, most));
        return possible;
    }

    private static boolean next(int[] sizes, int most) {
        for (int i = 0; i < sizes.length; i++) {
            if (sizes[i] < most) {
                sizes[i]++;
                return true;
            }
            sizes[i] = 0;
        }
        return false;
    }

    private static int fewestPossible(int sets, int most) {
        return possible(sets, most).entrySet().stream()
                .flatMapToInt(e -> IntStream.range(0, sets)
                        .filter(i -> e.getKey().get((1 << i) - 1).isKeptBack())
                        .map(i -> e.getValue().get(i).size()))
                .min()
                .orElseThrow();
    }

    @Test
    void ofTwoSetsAndTheirUnionThreeNumbersStayPossibleForWhatIsKeptBack() {
        assertThat(fewestPossible(2, 40)).isEqualTo(3);
    }

    /** The limit that the rule is honest about: the more unions are asked for, the less stays possible. */
    @Test
    void ofThreeSetsAndAllTheirUnionsANumberCanComeOut() {
        assertThat(fewestPossible(3, 24)).isEqualTo(1);
    }

    /**
     * Two nested filters over random findings, as two requests are: the difference of their answers never tells how many
     * findings the one has more, where that is fewer than the threshold.
     */
    @Property(tries = 2_000)
    void theDifferenceOfNestedFiltersTellsNoSmallNumber(
            @ForAll @IntRange(min = 0, max = 400) int findings, @ForAll long seed) {
        Random random = new Random(seed);
        Set<Integer> matching = chosen(findings, i -> random.nextInt(3) == 0);
        Set<Integer> wider = new HashSet<>(matching);
        wider.addAll(chosen(findings, i -> random.nextInt(40) == 0));
        int more = wider.size() - matching.size();
        if (more > 0 && more < THRESHOLD) {
            assertThat(behind(shown(matching.size()), shown(wider.size())))
                    .contains(more)
                    .hasSizeGreaterThanOrEqualTo(3);
        }
    }

    private static Set<Integer> chosen(int findings, IntPredicate which) {
        return new HashSet<>(IntStream.range(0, findings).filter(which).boxed().toList());
    }

    /** How many more the wider question can have. */
    private static Set<Integer> behind(ShownCount narrow, ShownCount wide) {
        Set<Integer> more = new TreeSet<>();
        for (int a = 0; a <= 400; a++) {
            for (int b = a; b <= a + 3 * THRESHOLD; b++) {
                if (shown(a).equals(narrow) && shown(b).equals(wide)) {
                    more.add(b - a);
                }
            }
        }
        return more;
    }
}
