package org.scrfindings.ingest.codebook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.scrfindings.ingest.codebook.Codebook.Entry;
import org.scrfindings.ingest.codebook.Codebook.Issue;

/** What makes a codebook whole in itself and a successor of the versions before it. */
final class CodebookSuccession {

    private static final Set<String> SMALL_WORDS = Set.of(
            "a", "an", "and", "as", "at", "by", "for", "in", "is", "it", "no", "not", "of", "on", "or", "the", "to",
            "with");

    private final Codebook next;
    private final List<Codebook> earlier;

    CodebookSuccession(Codebook next, List<Codebook> earlier) {
        this.next = next;
        this.earlier = earlier;
    }

    List<CodebookProblem> problems(CodebookForm form) {
        List<CodebookProblem> problems = new ArrayList<>();
        version(form).ifPresent(problems::add);
        next.lists().forEach((list, entries) -> {
            Map<String, Entry> byCode = byCode(entries);
            entries.forEach(
                    entry -> within(entry, byCode).ifPresent(m -> problems.add(form.at(list, entry.code(), m))));
            earlier.forEach(past -> past.lists().get(list).forEach(old -> kept(old, byCode.get(old.code()))
                    .ifPresent(m -> problems.add(form.at(list, old.code(), m)))));
        });
        cases(form).forEach(problems::add);
        return problems.stream().distinct().toList();
    }

    private static Map<String, Entry> byCode(List<? extends Entry> entries) {
        return entries.stream().collect(Collectors.toMap(Entry::code, Function.identity()));
    }

    private Optional<CodebookProblem> version(CodebookForm form) {
        return earlier.stream()
                .map(Codebook::version)
                .filter(v -> VersionOrder.compare(v, next.version()) >= 0)
                .findFirst()
                .map(v -> form.atVersion("There is a version " + v + " already; a new one has a higher number."));
    }

    /** What is wrong with a code of the new version in itself. */
    private Optional<String> within(Entry entry, Map<String, Entry> byCode) {
        if (entry instanceof Issue issue && !isStage(issue)) {
            return Optional.of("There is no stage " + issue.stage() + ".");
        }
        Optional<String> unknown =
                entry.replacedBy().stream().filter(c -> !byCode.containsKey(c)).findFirst();
        if (unknown.isPresent()) {
            return unknown.map(c -> "There is no code " + c + " that could take the place of " + entry.code() + ".");
        }
        if (!entry.hasBeenRetired()) {
            return entry.replacedBy().isEmpty()
                    ? Optional.empty()
                    : Optional.of("Only a retired code is replaced; add the version that retires it.");
        }
        return VersionOrder.compare(entry.retired(), next.version()) > 0
                ? Optional.of("It is retired by version " + entry.retired() + ", which is not there yet.")
                : Optional.empty();
    }

    private boolean isStage(Issue issue) {
        return next.stages().stream().anyMatch(s -> s.code().equals(issue.stage()));
    }

    /** What is wrong with a code that an earlier version had; null where the new one lacks it. */
    private static Optional<String> kept(Entry old, Entry now) {
        if (now == null) {
            return Optional.of("The code " + old.code()
                    + " is missing. A code that is given no more stays, with retired: VERSION.");
        }
        if (old.hasBeenRetired() && !old.retired().equals(now.retired())) {
            return Optional.of("It was retired by version " + old.retired() + " and stays so.");
        }
        return meansTheSame(old, now)
                ? Optional.empty()
                : Optional.of("The code " + old.code() + " meant something else (\"" + old.label()
                        + "\"). Retire it and use a new code.");
    }

    /** Wording may be mended; another stage, or a label that shares no word with what was there, is another meaning. */
    private static boolean meansTheSame(Entry old, Entry now) {
        if (old instanceof Issue before
                && now instanceof Issue after
                && !before.stage().equals(after.stage())) {
            return false;
        }
        Set<String> words = words(old.label() + " " + old.definition());
        words.retainAll(words(now.label() + " " + now.definition()));
        return !words.isEmpty();
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(w -> !w.isEmpty() && !SMALL_WORDS.contains(w))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private List<CodebookProblem> cases(CodebookForm form) {
        return earlier.stream()
                .flatMap(past -> caseCodes(past).stream())
                .filter(code -> !caseCodes(next).contains(code))
                .distinct()
                .map(code ->
                        form.atVersion("The code " + code + " of reviews is missing; reviews are described by it."))
                .toList();
    }

    private static Set<String> caseCodes(Codebook codebook) {
        Codebook.Case terms = codebook.caseTerms();
        Set<String> codes = new HashSet<>();
        List.of(
                        terms.reviewTypes(),
                        terms.outcomes(),
                        terms.harm(),
                        terms.ageBands(),
                        terms.documentKinds(),
                        terms.sectionRoles())
                .forEach(codes::addAll);
        return codes;
    }
}
