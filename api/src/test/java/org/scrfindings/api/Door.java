package org.scrfindings.api;

import java.util.List;
import java.util.function.UnaryOperator;
import org.scrfindings.api.Dossier.Paper;

/**
 * An address that is read, and what the model says of it.
 *
 * @param path as the description of the service has it
 * @param about what its identifier names, or what it answers
 * @param rule who is answered by it; others are refused
 * @param refusal how the others are answered, where they have the role
 * @param question further parameters
 */
record Door(String path, About about, Rule rule, Refusal refusal, String question) {

    enum About {
        REVIEW,
        DOCUMENT,
        FINDING,
        /** Takes the parameters of a question about findings, and must say nothing of those that are not seen. */
        QUESTION,
        /** A question whose answer also counts what would be found without the filters that it was asked with. */
        SEARCH_PAGE,
        /** Takes no identifier; must say nothing of what is not seen. */
        ANYTHING
    }

    /** Whether a reader is answered about a document of a review; of a door to a review the document is null. */
    interface Rule {
        boolean opens(Reader reader, Dossier dossier, Paper paper);
    }

    /** The status by which a reader is refused; of a door to a review the document is null. */
    interface Refusal {
        int status(Reader reader, Dossier dossier, Paper paper);
    }

    /** Whoever sees it is told that it is not for them; to others there is nothing. */
    private static final Refusal HONEST = (r, d, p) -> (p == null ? r.sees(d) : r.sees(d, p)) ? 403 : 404;

    /** Whatever is there, the answer is that for nothing. */
    static final Refusal AS_NOTHING = (r, d, p) -> 404;

    /** Of what is withdrawn, those who knew it are told so; else the answer is that for nothing. */
    static Refusal asWithdrawn(int status) {
        return (r, d, p) -> d.isWithdrawn() && r.seesOrMisses(d) ? status : 404;
    }

    /** Answers whoever sees the review. */
    static Door ofReview(String path) {
        return new Door(path, About.REVIEW, (r, d, p) -> r.sees(d), HONEST, "");
    }

    /** Answers those who decide about the review, among those who see it. */
    static Door ofReviewsWay(String path) {
        return new Door(path, About.REVIEW, (r, d, p) -> r.sees(d) && r.decidesAbout(d), HONEST, "");
    }

    static Door ofDocument(String path) {
        return new Door(path, About.DOCUMENT, Reader::sees, HONEST, "");
    }

    static Door ofFinding(String path) {
        return new Door(path, About.FINDING, Reader::sees, HONEST, "");
    }

    static Door question(String path, String question) {
        return new Door(path, About.QUESTION, (r, d, p) -> true, HONEST, question);
    }

    static Door searchPage(String path) {
        return new Door(path, About.SEARCH_PAGE, (r, d, p) -> true, HONEST, "");
    }

    static Door anything(String path) {
        return new Door(path, About.ANYTHING, (r, d, p) -> true, HONEST, "");
    }

    Door answering(Rule other) {
        return new Door(path, about, other, refusal, question);
    }

    Door otherwise(Refusal other) {
        return new Door(path, about, rule, other, question);
    }

    Door asking(String other) {
        return new Door(path, about, rule, refusal, other);
    }

    /** The address with its identifier put in. */
    String at(String id) {
        UnaryOperator<String> filled = p -> p.replaceAll("\\{[a-z]+\\}", id);
        return filled.apply(path) + (question.isEmpty() ? "" : "?" + question);
    }

    /** The identifiers of a document of a review that this door can be asked for. */
    List<String> identifiers(Dossier dossier, Paper paper) {
        return switch (about) {
            case REVIEW -> List.of(dossier.id());
            case DOCUMENT -> List.of(paper.id());
            case FINDING -> paper.findings();
            case QUESTION, SEARCH_PAGE, ANYTHING -> List.of();
        };
    }
}
