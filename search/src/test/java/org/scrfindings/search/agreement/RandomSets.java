package org.scrfindings.search.agreement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/** Sets of codes as two coders might give them on the axis of themes. */
final class RandomSets {

    private RandomSets() {}

    static Set<String> some(Random random) {
        return random.ints(random.nextInt(4), 0, 6).mapToObj(i -> "t" + i).collect(Collectors.toSet());
    }

    static CodedTwice themes(Set<String> first, Set<String> second) {
        return new CodedTwice(
                "finding", Map.of("theme", new ArrayList<>(first)), Map.of("theme", new ArrayList<>(second)));
    }

    static Set<String> strings(Object annotation) {
        return ((Collection<?>) annotation).stream().map(Object::toString).collect(Collectors.toSet());
    }

    static List<CodedTwice> alike(int findings, String... themes) {
        return Collections.nCopies(findings, themes(Set.of(themes), Set.of(themes)));
    }
}
