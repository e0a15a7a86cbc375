package org.scrfindings.search.briefing;

import java.util.List;
import java.util.UUID;
import org.scrfindings.search.experience.ExperienceCounts;

/**
 * What reviews say of one issue or theme, for a meeting: what it is, why it occurs, what has been recommended, what
 * helped, and what to ask of one's own place. Its words are passages of published reports, definitions of the codebook,
 * what practitioners sent and a curator accepted, and a few fixed phrases; none are made up.
 *
 * <p>Every figure and passage has a link: the address of the page that shows what stands behind it, and under that of the
 * API ({@code /api/v1}) of the same as data.
 *
 * <p>A briefing is passed on, so it is made of what everyone may see, whoever asks for it.
 *
 * @param form {@code full}, or {@code short} for one page
 * @param codebookVersion whose labels and definitions it uses
 */
public record Briefing(
        Subject subject,
        String form,
        String codebookVersion,
        What what,
        Why why,
        Recommended recommended,
        Helped helped,
        List<String> healthCheck) {

    /**
     * What it is about.
     *
     * @param kind issue or theme
     * @param definition empty where the codebook has none
     * @param stage where on the care pathway the codebook puts an issue; null for a theme
     */
    public record Subject(String kind, String code, String label, String definition, String stage) {}

    /**
     * What happens.
     *
     * @param findings how many passages of reports tell of it, recommendations not counted
     * @param stages at which it was found, along the pathway
     * @param pairs between whom, the most frequent first
     * @param examples told as difficulties
     */
    public record What(long findings, String link, List<Counted> stages, List<Counted> pairs, List<Quoted> examples) {}

    /**
     * Why it happens.
     *
     * @param reasons that reports give, the most frequent first
     * @param practitioners what people from the field say, who are no report's authors
     */
    public record Why(List<Reason> reasons, Practitioners practitioners) {}

    /** An underlying reason, how often reports give it, and where. */
    public record Reason(Counted counted, String definition, List<Quoted> passages) {}

    /**
     * What people from the field say, as far as curators have accepted it.
     *
     * @param furtherReasons in their words
     */
    public record Practitioners(ExperienceCounts counts, List<String> furtherReasons) {}

    /**
     * What reports recommend.
     *
     * @param types those that were found, in the codebook's order
     */
    public record Recommended(long recommendations, String link, List<RecommendationType> types) {}

    /** Recommendations of one type; {@code code} is null for those that have none. */
    public record RecommendationType(String code, String label, String definition, long count, List<Quoted> passages) {}

    /**
     * What helped.
     *
     * @param passages reports about good practice
     * @param fromPractice what people from the field say, in their words
     */
    public record Helped(long goodPractice, String link, List<Quoted> passages, List<String> fromPractice) {}

    /**
     * Findings with one code.
     *
     */
    public record Counted(String code, String label, long count, String link) {}

    /**
     * A passage of a report, word for word.
     *
     * @param text the whole passage, or its first sentences with … behind them
     * @param place kind of document, page and section
     * @param source title, local body and year of the review
     */
    public record Quoted(UUID findingId, String text, String place, String source, String link) {}
}
