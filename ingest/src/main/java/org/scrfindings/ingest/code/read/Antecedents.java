package org.scrfindings.ingest.code.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds whose people a passage means by "the team" or "the consultant" where it names nobody whose they could be: those
 * of the nearest service that its section names before it and that has such people.
 */
final class Antecedents {

    private final Lexicon lexicon;
    private final CueSet roles;

    Antecedents(Lexicon lexicon) {
        this.lexicon = lexicon;
        roles = lexicon.allRoles();
    }

    /**
     * The mentions with those that were found, in the order of the text. A name that is but part of how somebody is called
     * ("consultant" of "the consultant") gives way to whom the section speaks of.
     *
     * @param before the services named before the passage, the nearest first; asked only where somebody is unknown
     */
    List<Mention> add(List<Sentence> sentences, List<Mention> mentions, Supplier<List<String>> before) {
        List<Place> places = IntStream.range(0, sentences.size())
                .filter(i -> !sentences.get(i).heading())
                .boxed()
                .flatMap(i -> places(i, sentences.get(i), mentions))
                .toList();
        if (places.isEmpty()) {
            return mentions;
        }
        List<Mention> all = new ArrayList<>(mentions);
        all.removeIf(m -> places.stream().anyMatch(place -> place.isAround(m)));
        Set<String> named = all.stream().map(Mention::code).collect(Collectors.toSet());
        boolean someoneIsUnknown = places.stream().anyMatch(place -> hasNone(named, place));
        List<String> nearest = someoneIsUnknown ? before.get() : List.of();
        for (Place place : places) {
            owner(place, named, nearest)
                    .map(code -> List.of(place.mention(code)))
                    .orElseGet(() -> mentions.stream().filter(place::isAround).toList())
                    .forEach(all::add);
        }
        all.sort(Comparator.comparingInt(Mention::sentence).thenComparingInt(Mention::start));
        return all;
    }

    /** Where somebody is called by a role. */
    private record Place(int index, Sentence sentence, int start, int end) {

        private Mention mention(String code) {
            return new Mention(code, index, start, end, sentence.part(start, end));
        }

        private boolean overlaps(int otherStart, int otherEnd) {
            return start < otherEnd && otherStart < end;
        }

        private boolean isAround(Mention mention) {
            return mention.sentence() == index && mention.isWithin(start, end);
        }
    }

    private Stream<Place> places(int index, Sentence sentence, List<Mention> mentions) {
        List<Cue.Hit> called = roles.in(sentence);
        if (called.isEmpty()) {
            return Stream.empty();
        }
        List<Cue.Hit> others = lexicon.hits(Signal.NOT_A_SERVICE, sentence).toList();
        List<Place> places = new ArrayList<>();
        called.stream()
                .map(hit -> new Place(index, sentence, hit.start(), hit.end()))
                .sorted(Comparator.comparingInt(place -> place.start() - place.end()))
                .filter(place -> others.stream()
                        .noneMatch(other -> other.start() <= place.start() && place.end() <= other.end()))
                .filter(place -> mentions.stream()
                        .filter(m -> m.sentence() == index && m.overlaps(place.start(), place.end()))
                        .allMatch(place::isAround))
                .filter(place -> places.stream().noneMatch(p -> p.overlaps(place.start(), place.end())))
                .forEach(places::add);
        return places.stream();
    }

    /** Where a service that the passage names has such people too, it stays open who is meant. */
    private Optional<String> owner(Place place, Set<String> named, List<String> nearest) {
        return hasNone(named, place)
                ? nearest.stream().filter(code -> has(code, place)).findFirst()
                : Optional.empty();
    }

    private boolean hasNone(Set<String> codes, Place place) {
        return codes.stream().noneMatch(code -> has(code, place));
    }

    private boolean has(String code, Place place) {
        return lexicon.ownRoles(code, place.sentence()).anyMatch(hit -> place.overlaps(hit.start(), hit.end()));
    }
}
