package org.scrfindings.search.store;

import java.util.ArrayList;
import java.util.List;
import org.scrfindings.search.store.HandMade.Extent;

/** Makes evidence out of the offsets that a person chose: the quotes are the text's own words. */
final class ChosenEvidence {

    private final String text;
    private final Places places;

    ChosenEvidence(String text, Places places) {
        this.text = text;
        this.places = places;
    }

    /**
     * @param at what stands before a field's name when it is told to be wrong
     * @throws InvalidCodingException naming the extent that is no passage of the text
     */
    List<StoredEvidence> of(List<Extent> extents, String at) {
        if (extents.isEmpty()) {
            throw new InvalidCodingException(at + "evidence", "A finding needs at least one paragraph.");
        }
        List<StoredEvidence> evidence = new ArrayList<>();
        int behind = 0;
        for (int i = 0; i < extents.size(); i++) {
            Extent extent = extents.get(i);
            check(extent, behind, at + "evidence[" + i + "]");
            behind = extent.end();
            evidence.add(paragraph(extent));
        }
        return evidence;
    }

    private void check(Extent extent, int behind, String field) {
        if (extent.start() < 0 || extent.end() <= extent.start() || extent.end() > text.length()) {
            throw new InvalidCodingException(
                    field,
                    "start and end must be offsets of the document's text, which has %d characters, start before end."
                            .formatted(text.length()));
        }
        if (extent.start() < behind) {
            throw new InvalidCodingException(field, "Paragraphs come in the order of the text and do not overlap.");
        }
        if (splitsACharacter(extent.start()) || splitsACharacter(extent.end())) {
            throw new InvalidCodingException(field, "This offset is in the middle of a character.");
        }
        if (text.substring(extent.start(), extent.end()).isBlank()) {
            throw new InvalidCodingException(field, "There are no words between these offsets.");
        }
    }

    private boolean splitsACharacter(int offset) {
        return offset > 0
                && offset < text.length()
                && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
    }

    private StoredEvidence paragraph(Extent extent) {
        return new StoredEvidence(
                places.page(extent.start()),
                places.section(extent.start()),
                extent.start(),
                extent.end(),
                text.substring(extent.start(), extent.end()));
    }
}
