package org.scrfindings.search.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.scrfindings.ingest.codebook.Codebook;
import org.scrfindings.ingest.codebook.Codebook.Entry;
import org.scrfindings.search.briefing.Briefing.Counted;
import org.scrfindings.search.briefing.Briefing.Helped;
import org.scrfindings.search.briefing.Briefing.Quoted;
import org.scrfindings.search.briefing.Briefing.Reason;
import org.scrfindings.search.briefing.Briefing.RecommendationType;
import org.scrfindings.search.briefing.Briefing.Recommended;
import org.scrfindings.search.briefing.Briefing.What;
import org.scrfindings.search.briefing.OpenFindings.Question;
import org.scrfindings.search.query.FindingPage;
import org.scrfindings.search.store.FindingView;

/** What published reports say about one issue or theme, heading by heading; passages that were quoted are not quoted again. */
final class ReportedPassages {

    private static final int MOST_PAIRS = 5;

    /** Passages from which those that are quoted are chosen. */
    private static final String CHOICE = "50";

    private final OpenFindings findings;
    private final Question difficulties;
    private final Question goodPractice;
    private final Question recommendations;
    private final BriefingForm form;
    private final Quotes quotes;
    private final Codebook codebook;

    ReportedPassages(OpenFindings findings, Question about, BriefingForm form, Quotes quotes, Codebook codebook) {
        this.findings = findings;
        this.difficulties = about.and("not_kind", "recommendation").and("not_polarity", "good-practice");
        this.goodPractice = about.and("not_kind", "recommendation").and("polarity", "good-practice");
        this.recommendations = about.and("kind", "recommendation");
        this.form = form;
        this.quotes = quotes;
        this.codebook = codebook;
    }

    private FindingPage choice(Question question) {
        return findings.ask(question.and("limit", CHOICE));
    }

    What what() {
        FindingPage all = findings.ask(difficulties.and("limit", CHOICE).and("facet", "stage", "pair"));
        List<FindingView> vividFirst =
                new ArrayList<>(choice(difficulties.and("kind", "example")).items());
        vividFirst.addAll(all.items());
        return new What(
                count(all),
                difficulties.link(),
                inOrder(counted(all, "stage"), codebook.stages()),
                counted(all, "pair").stream().limit(MOST_PAIRS).toList(),
                quotes.of(vividFirst.stream().distinct().toList(), form.examples()));
    }

    private static long count(FindingPage page) {
        return page.total().value().number().orElseThrow();
    }

    private List<Counted> counted(FindingPage page, String axis) {
        return page.facets().get(axis).values().stream()
                .map(v -> new Counted(
                        v.code(),
                        v.label(),
                        v.count().number().orElseThrow(),
                        difficulties.and(axis, v.code()).link()))
                .toList();
    }

    private static List<Counted> inOrder(List<Counted> counted, List<? extends Entry> codes) {
        return codes.stream()
                .flatMap(code -> counted.stream().filter(c -> c.code().equals(code.code())))
                .toList();
    }

    /** The most frequent first. */
    List<Reason> reasons() {
        return counted(findings.ask(difficulties.and("facet", "reason")), "reason").stream()
                .map(reason -> new Reason(
                        reason,
                        BriefingWriter.find(codebook.reasons(), reason.code())
                                .map(Entry::definition)
                                .orElse(""),
                        quoted(difficulties.and("reason", reason.code()), form.passages())))
                .toList();
    }

    private List<Quoted> quoted(Question question, int most) {
        return most == 0 ? List.of() : quotes.of(choice(question).items(), most);
    }

    Recommended recommended() {
        List<RecommendationType> types =
                codebook.recommendationTypes().stream().map(this::type).toList();
        long all = count(findings.ask(recommendations));
        return new Recommended(
                all,
                recommendations.link(),
                Stream.concat(types.stream(), others(all, types))
                        .filter(t -> t.count() > 0)
                        .toList());
    }

    private RecommendationType type(Entry type) {
        FindingPage page = choice(recommendations.and("recommendationType", type.code()));
        return new RecommendationType(
                type.code(), type.label(), type.definition(), count(page), quotes.of(page.items(), form.examples()));
    }

    private Stream<RecommendationType> others(long all, List<RecommendationType> types) {
        long typed = types.stream().mapToLong(RecommendationType::count).sum();
        Question untyped = recommendations.and(
                "not_recommendationType",
                codebook.recommendationTypes().stream().map(Entry::code).toArray(String[]::new));
        return all == typed
                ? Stream.empty()
                : Stream.of(
                        new RecommendationType(null, "Of no type", "", all - typed, quoted(untyped, form.examples())));
    }

    Helped helped(List<String> fromPractice) {
        FindingPage page = choice(goodPractice);
        return new Helped(count(page), goodPractice.link(), quotes.of(page.items(), form.examples()), fromPractice);
    }
}
