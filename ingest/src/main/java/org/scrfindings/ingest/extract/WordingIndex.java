package org.scrfindings.ingest.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Wordings by their pairs of words, so that those which may say the same are found without comparing each with each:
 * the work for one wording has a bound, however many there are.
 */
final class WordingIndex<T> {

    /** A pair that more share is a turn of phrase and tells nothing apart. */
    private static final int MOST_SHARING = 32;

    /** Who says the same shares one of the rarest pairs. */
    private static final int RAREST = 8;

    private final List<T> items = new ArrayList<>();
    private final List<Wording> wordings = new ArrayList<>();
    private final Map<String, List<Integer>> byPair = new HashMap<>();

    void add(T item, Wording wording) {
        for (String pair : wording.pairs()) {
            List<Integer> sharing = byPair.computeIfAbsent(pair, p -> new ArrayList<>(1));
            if (sharing.size() < MOST_SHARING) {
                sharing.add(items.size());
            }
        }
        items.add(item);
        wordings.add(wording);
    }

    /** The item whose wording is likest, the first of several, if any is at least so like. */
    Optional<T> likest(Wording wording, double least, ToDoubleFunction<Wording> likeness) {
        int best = -1;
        double most = least;
        for (int candidate : candidates(wording).toArray()) {
            double like = likeness.applyAsDouble(wordings.get(candidate));
            if (best < 0 ? like >= most : like > most) {
                best = candidate;
                most = like;
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(items.get(best));
    }

    private IntStream candidates(Wording wording) {
        return wording.pairs().stream()
                .map(byPair::get)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparingInt(List::size))
                .limit(RAREST)
                .flatMap(List::stream)
                .mapToInt(Integer::intValue)
                .sorted()
                .distinct();
    }
}
