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
 * @param question further parameters
 */
record Door(String path, About about, Rule rule, String question) {

    enum About {
        REVIEW,
        DOCUMENT,
        FINDING,
        /** Takes the parameters of a question about findings, and must say nothing of those that are not seen. */
        QUESTION,
        /** Takes no identifier; must say nothing of what is not seen. */
        ANYTHING
    }

    /** Whether a reader is answered about a document of a review; of a door to a review the document is null. */
    interface Rule {
        boolean opens(Reader reader, Dossier dossier, Paper paper);
    }

    /** Answers whoever sees the review. */
    static Door ofReview(String path) {
        return new Door(path, About.REVIEW, (r, d, p) -> r.sees(d), "");
    }

    /** Answers those who decide about the review, among those who see it. */
    static Door ofReviewsWay(String path) {
        return new Door(path, About.REVIEW, (r, d, p) -> r.sees(d) && r.decidesAbout(d), "");
    }

    static Door ofDocument(String path) {
        return new Door(path, About.DOCUMENT, Reader::sees, "");
    }

    static Door ofFinding(String path) {
        return new Door(path, About.FINDING, Reader::sees, "");
    }

    static Door question(String path, String question) {
        return new Door(path, About.QUESTION, (r, d, p) -> true, question);
    }

    static Door anything(String path) {
        return new Door(path, About.ANYTHING, (r, d, p) -> true, "");
    }

    Door answering(Rule other) {
        return new Door(path, about, other, question);
    }

    Door asking(String other) {
        return new Door(path, about, rule, other);
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
            case QUESTION, ANYTHING -> List.of();
        };
    }
}
