package org.scrfindings.benchmarks.national;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A national corpus of invented reviews, one after another, until there are as many findings as asked for. Bodies, years,
 * kinds, issues and pairs are as unevenly spread as they are in life. The same seed makes the same corpus.
 */
final class NationalCorpus implements Iterator<MadeReview> {

    private static final List<String> ENDINGS = Topic.lines("/national/phrases.txt");
    private static final Map<String, List<String>> WORKERS = Topic.lines("/national/workers.txt").stream()
            .collect(Collectors.toMap(
                    l -> l.split(" ")[0],
                    l -> List.of(l.substring(l.indexOf(' ') + 1).split("\\|"))));
    private static final List<String> BODIES = Stream.of(
                    "Ash", "Brom", "Carl", "Dun", "Elm", "Farn", "Glen", "Hart", "Ivel", "Kel", "Lyn", "Mar", "Nor",
                    "Oak", "Pen")
            .flatMap(
                    first -> Stream.of("bury", "combe", "dale", "ford", "ham", "ley", "mouth", "shire", "stead", "wick")
                            .map(last -> first + last))
            .toList();
    private static final List<String> CHILDREN = List.of(
            "the baby",
            "the child",
            "her son",
            "the older girl",
            "a boy of nine",
            "the youngest",
            "her daughter",
            "the twins");
    private static final List<String> WHEN = List.of(
            "in March",
            "before Christmas",
            "that autumn",
            "on a Friday evening",
            "in the second week of June",
            "two days later",
            "early in the new year");
    private static final List<String> HARM =
            List.of("neglect", "physical-abuse", "sexual-abuse", "exploitation", "emotional-abuse", "suicide");
    private static final List<String> AGES = List.of("under-1", "1-5", "11-15", "6-10", "16-17", "unborn");
    private static final List<String> TYPES =
            List.of("serious-case-review", "child-safeguarding-practice-review", "rapid-review", "thematic-review");
    private static final int FIRST_YEAR = 2003;
    private static final int LAST_YEAR = 2024;

    private final Choice choice;
    private final List<Topic> topics;
    private final Meanings meanings;
    private long left;
    private int reviews;

    NationalCorpus(long findings, long seed) {
        choice = new Choice(seed);
        topics = Topic.all();
        meanings = new Meanings(Stream.concat(topics.stream().flatMap(t -> t.sentences().stream()), ENDINGS.stream())
                .toList());
        left = findings;
    }

    @Override
    public boolean hasNext() {
        return left > 0;
    }

    @Override
    public MadeReview next() {
        int size = (int) Math.min(left, choice.between(20, 100));
        left -= size;
        reviews++;
        int year = choice.with(0.7) ? choice.between(2011, LAST_YEAR) : choice.between(FIRST_YEAR, LAST_YEAR);
        return new MadeReview(
                choice.identifier(),
                "Review " + reviews,
                choice.early(BODIES),
                choice.early(TYPES),
                choice.with(0.55) ? "serious-harm" : "death",
                Stream.of(choice.early(HARM), choice.early(HARM)).distinct().toList(),
                choice.early(AGES),
                year,
                "%d-%02d-%02d".formatted(year + 1, choice.between(1, 12), choice.between(1, 28)),
                choice.identifier(),
                kind(),
                IntStream.range(0, size).mapToObj(this::finding).toList());
    }

    private String kind() {
        if (choice.with(0.6)) {
            return "overview-report";
        }
        return choice.with(0.6)
                ? "individual-management-review"
                : choice.with(0.6) ? "action-plan" : "executive-summary";
    }

    private MadeFinding finding(int position) {
        Topic topic = choice.early(topics);
        String pair = choice.of(topic.pairs());
        String kind = choice.with(0.6) ? "finding" : choice.with(0.55) ? "recommendation" : "example";
        List<String> sentences = sentences(topic);
        List<String> endings = sentences.stream().filter(ENDINGS::contains).toList();
        List<String> reasons = endings.stream()
                .map(e -> e.substring(0, e.indexOf(' ')))
                .filter(reason -> !reason.equals("-"))
                .distinct()
                .toList();
        return new MadeFinding(
                choice.identifier(),
                position,
                kind,
                choice.with(0.3) ? "Finding " + (position + 1) : "",
                passage(sentences, pair.split("~")),
                choice.with(0.95) ? topic.stage() : null,
                List.of(pair),
                choice.with(0.5) ? List.of(pair.replace('~', '>')) : List.of(),
                choice.with(0.15)
                        ? Stream.of(topic.issue(), choice.early(topics).issue())
                                .distinct()
                                .toList()
                        : List.of(topic.issue()),
                reasons,
                choice.with(0.8) ? topic.themes() : List.of(),
                choice.with(0.9) ? "problem" : "good-practice",
                choice.between(200, 990) / 1000.0,
                meanings.of(sentences, choice.random()));
    }

    private List<String> sentences(Topic topic) {
        List<String> sentences = new ArrayList<>(List.of(choice.of(topic.sentences())));
        if (choice.with(0.6)) {
            sentences.add(choice.of(topic.sentences()));
        }
        if (choice.with(0.25)) {
            sentences.add(choice.of(choice.early(topics).sentences()));
        }
        for (int i = choice.between(1, 3); i > 0; i--) {
            sentences.add(choice.of(ENDINGS));
        }
        return sentences.stream().distinct().toList();
    }

    private String passage(List<String> sentences, String... pair) {
        String a = worker(pair[0]);
        String b = worker(pair[1]);
        return sentences.stream()
                .map(s -> ENDINGS.contains(s) ? s.substring(s.indexOf(' ') + 1) : s)
                .map(s -> s.replace("{a}", a)
                        .replace("{b}", b)
                        .replace("{child}", choice.of(CHILDREN))
                        .replace("{when}", choice.of(WHEN))
                        .replace("{n}", String.valueOf(choice.between(2, 40))))
                .map(s -> Character.toUpperCase(s.charAt(0)) + s.substring(1))
                .collect(Collectors.joining(" "));
    }

    private String worker(String group) {
        return choice.of(WORKERS.get(group));
    }
}
