package org.scrfindings.search.store;

import java.util.List;
import java.util.UUID;

/** What became of a step on a review's way to publication. Only {@link Taken} changed anything. */
public sealed interface Step {

    record Taken(ReviewView review) implements Step {}

    /** The step cannot be taken from the state in which the review is. */
    record WrongState(String status, List<String> wanted) implements Step {}

    /** Somebody else is to look first with the eyes of a motivated intruder. */
    record NotSignedOff() implements Step {}

    /** Who signs off is not who publishes. */
    record SamePerson() implements Step {}

    /** Documents are still being read. */
    record StillReading(int documents) implements Step {}

    /** Documents that could not be checked for words that may identify someone. */
    record Unchecked(List<UUID> documents) implements Step {}

    /** Words that may identify someone and that nobody has decided about. */
    record OpenDisclosures(List<DisclosureView> disclosures) implements Step {}
}
