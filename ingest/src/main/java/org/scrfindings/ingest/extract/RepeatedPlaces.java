package org.scrfindings.ingest.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.scrfindings.ingest.parse.Paragraph;
import org.scrfindings.ingest.parse.Span;
import org.scrfindings.ingest.parse.Table;

/**
 * Goes through what stands in none of a document's passages and links to each passage what says it again: paragraphs
 * and cells by their words, entries of a contents list by its title.
 */
final class RepeatedPlaces {

    private static final double SAME_ORDER = 0.5;

    /** With fewer words a paragraph is like many. */
    private static final int FEWEST_WORDS = 6;

    private static final Pattern LEADER_AND_PAGE = Pattern.compile("(?:[\\s.…_]{2,}|\\s)\\d{1,3}$");
    private static final Pattern NO_WORDS = Pattern.compile("[^\\p{L}\\d]+");

    private final Reading reading;
    private final List<Passage> passages;
    private final WordingIndex<Passage> index = new WordingIndex<>();
    private final Map<String, Passage> byTitle = new HashMap<>();
    private final Map<Passage, List<Repeated>> places = new HashMap<>();

    private RepeatedPlaces(Reading reading, List<Passage> passages) {
        this.reading = reading;
        this.passages = passages;
        Set<String> several = new HashSet<>();
        for (Passage passage : passages) {
            index.add(passage, Wording.of(passage.text(reading.text())));
            String title = bare(passage.title());
            if (byTitle.put(title, passage) != null) {
                several.add(title);
            }
        }
        several.add("");
        byTitle.keySet().removeAll(several);
    }

    /** The same passages in the same order, each with all its repetitions. */
    static List<Passage> linked(Reading reading, List<Passage> passages) {
        RepeatedPlaces repeated = new RepeatedPlaces(reading, passages);
        repeated.elsewhere().forEach(repeated::link);
        return passages.stream().map(repeated::linked).toList();
    }

    private Passage linked(Passage passage) {
        return passage.withRepeated(
                Stream.concat(passage.repeated().stream(), places.getOrDefault(passage, List.of()).stream())
                        .sorted(Comparator.comparingInt(r -> r.span().start()))
                        .toList());
    }

    private void link(Span span) {
        sayingTheSame(span.in(reading.text())).ifPresent(p -> places.computeIfAbsent(p, k -> new ArrayList<>())
                .add(reading.repeated(span)));
    }

    private Optional<Passage> sayingTheSame(String words) {
        Wording wording = Wording.of(words);
        Optional<Passage> titled = Optional.ofNullable(
                byTitle.get(bare(LEADER_AND_PAGE.matcher(words).replaceFirst(""))));
        return titled.isPresent() || wording.words().size() < FEWEST_WORDS
                ? titled
                : index.likest(wording, Repetition.SAME, w -> w.order(wording) < SAME_ORDER ? 0 : w.overlap(wording));
    }

    private static String bare(String title) {
        return NO_WORDS.matcher(title.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    /** Paragraphs and cells that are neither evidence of a passage nor linked to one. */
    private Stream<Span> elsewhere() {
        OccupiedText taken = new OccupiedText();
        passages.forEach(p -> {
            p.evidence().forEach(taken::add);
            p.repeated().forEach(r -> taken.add(r.span()));
        });
        return Stream.concat(paragraphs(), cells()).filter(taken::leavesFree);
    }

    private Stream<Span> paragraphs() {
        return reading.parts().stream().flatMap(p -> p.paragraphs().stream()).map(Paragraph::span);
    }

    private Stream<Span> cells() {
        return reading.tables().stream()
                .flatMap(f -> f.table().rows().stream())
                .flatMap(r -> r.cells().stream())
                .map(Table.Cell::span);
    }
}
