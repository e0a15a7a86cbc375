package org.scrfindings.search.briefing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.scrfindings.ingest.codebook.Codebook;
import org.scrfindings.ingest.codebook.Codebook.Entry;
import org.scrfindings.search.briefing.Briefing.Helped;
import org.scrfindings.search.briefing.Briefing.Practitioners;
import org.scrfindings.search.briefing.Briefing.Subject;
import org.scrfindings.search.briefing.Briefing.Why;
import org.scrfindings.search.briefing.OpenFindings.Question;
import org.scrfindings.search.experience.ExperienceStore;
import org.scrfindings.search.experience.ExperienceView;
import org.scrfindings.search.query.UnknownCodeException;
import org.scrfindings.search.store.Codebooks;

/** Writes briefings about issues and themes. Safe for use by several threads. */
@ApplicationScoped
public class BriefingWriter {

    private final OpenFindings findings;
    private final ExperienceStore experiences;
    private final Codebooks codebooks;
    private final HealthCheck healthCheck = new HealthCheck();

    BriefingWriter(OpenFindings findings, ExperienceStore experiences, Codebooks codebooks) {
        this.findings = findings;
        this.experiences = experiences;
        this.codebooks = codebooks;
    }

    /**
     * @throws UnknownCodeException where the codebook has no such issue
     * @throws org.hibernate.search.util.common.SearchException while the engine is away
     */
    public Briefing ofIssue(String code, BriefingForm form) {
        Codebook codebook = codebooks.current();
        Codebook.Issue issue = find(codebook.issues(), code)
                .orElseThrow(() -> new UnknownCodeException("issue", code, codebook.issues()));
        String stage = find(codebook.stages(), issue.stage()).map(Entry::label).orElse(null);
        return write(new Subject("issue", code, issue.label(), issue.definition(), stage), form, codebook);
    }

    /**
     * @throws UnknownCodeException where the codebook has no such theme
     * @throws org.hibernate.search.util.common.SearchException while the engine is away
     */
    public Briefing ofTheme(String code, BriefingForm form) {
        Codebook codebook = codebooks.current();
        Entry theme = find(codebook.themes(), code)
                .orElseThrow(() -> new UnknownCodeException("theme", code, codebook.themes()));
        return write(new Subject("theme", code, theme.label(), theme.definition(), null), form, codebook);
    }

    static <E extends Entry> Optional<E> find(List<E> entries, String code) {
        return entries.stream().filter(e -> e.code().equals(code)).findFirst();
    }

    private Briefing write(Subject subject, BriefingForm form, Codebook codebook) {
        Question about = Question.of(subject.kind(), subject.code());
        ReportedPassages reported =
                new ReportedPassages(findings, about, form, new Quotes(subject.code(), form.characters()), codebook);
        List<ExperienceView> said = experiences
                .accepted(subject.code(), Optional.empty(), form.voices())
                .items();
        Practitioners practitioners = new Practitioners(
                experiences.counts(subject.code()), words(said.stream().map(ExperienceView::furtherReasons)));
        Briefing.What what = reported.what();
        Why why = new Why(reported.reasons(), practitioners);
        Briefing.Recommended recommended = reported.recommended();
        Helped helped = reported.helped(words(said.stream().map(ExperienceView::whatHelped)));
        List<String> questions = healthCheck.questions(
                subject, what.pairs(), why.reasons(), recommended.recommendations() > 0, helped.goodPractice() > 0);
        return new Briefing(
                subject,
                form.name(),
                codebook.version(),
                what,
                why,
                recommended,
                helped,
                questions.subList(0, Math.min(questions.size(), form.questions())));
    }

    private static List<String> words(Stream<String> said) {
        return said.filter(w -> w != null && !w.isBlank()).toList();
    }
}
