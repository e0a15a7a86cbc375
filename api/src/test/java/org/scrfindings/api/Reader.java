package org.scrfindings.api;

import java.util.Set;
import org.scrfindings.api.Dossier.Paper;

/**
 * Somebody who reads, and in plain words what they may see: the model that the service is held against.
 *
 * @param key null for the public
 * @param role null for the public
 * @param body of a board
 * @param kinds restricted kinds of published reviews that they may see
 */
record Reader(String key, String role, String body, Set<String> kinds) {

    static final Set<String> PUBLIC_KINDS = Set.of("overview-report", "executive-summary", "learning-summary");

    boolean seesEverything() {
        return "curator".equals(role) || "admin".equals(role);
    }

    private boolean owns(Dossier dossier) {
        return body != null && body.equals(dossier.body());
    }

    /** Nobody sees what is withdrawn but those who keep the records; others see what is theirs or published. */
    boolean sees(Dossier dossier) {
        return seesEverything() || !dossier.isWithdrawn() && (owns(dossier) || dossier.isPublished());
    }

    /** That there was a review is known to those who knew it. */
    boolean seesOrMisses(Dossier dossier) {
        return sees(dossier) || dossier.isWithdrawn() && (owns(dossier) || dossier.wasPublished());
    }

    /** Nothing is left of a withdrawn review's documents for anyone. */
    boolean sees(Dossier dossier, Paper paper) {
        if (dossier.isWithdrawn()) {
            return false;
        }
        boolean openKind = PUBLIC_KINDS.contains(paper.kind()) || kinds.contains(paper.kind());
        return seesEverything() || owns(dossier) || dossier.isPublished() && openKind;
    }

    /** The bytes of a document in which words are redacted are the curators' alone. */
    boolean seesOriginal(Dossier dossier, Paper paper) {
        return sees(dossier, paper) && (!paper.redacted() || "curator".equals(role));
    }

    /** The figure of so many findings of open and of restricted documents that they see. */
    Object isTold(int open, int restricted) {
        boolean passesOn = "researcher".equals(role) || "analyst".equals(role);
        return passesOn ? Counted.shown(open, restricted) : open + restricted;
    }

    /** What may identify someone, and the way to publication, are for those who decide about it. */
    boolean decidesAbout(Dossier dossier) {
        return seesEverything() || owns(dossier);
    }

    @Override
    public String toString() {
        return key == null ? "the public" : key + " " + kinds;
    }
}
