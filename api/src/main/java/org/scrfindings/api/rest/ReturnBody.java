package org.scrfindings.api.rest;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.scrfindings.search.query.AxisCodes;
import org.scrfindings.search.store.ReturnPlaces;
import org.scrfindings.search.store.ReturnPoint;
import org.scrfindings.search.store.ReturnReason;

/**
 * Why a review is returned, as it is sent.
 *
 * @param reasons for the people of the local body to read
 * @param points each thing to put right, with its code and place; may be missing
 */
public record ReturnBody(String reasons, List<PointBody> points) {

    /** A page or two of them; more is a case for talking to each other. */
    private static final int MOST = 200;

    /**
     * One thing to put right.
     *
     * @param code of the reason
     * @param note in the curator's words; needed where the code is {@code other}
     * @param documentId where; missing where it is about the whole review
     * @param start offset into the document's text; missing where it is about the whole document
     * @param disclosureId in the place of a document and offsets
     */
    public record PointBody(
            String code, String note, String documentId, Integer start, Integer end, String disclosureId) {}

    /** The points with their places in the documents of a review. */
    List<ReturnPoint> read(UUID reviewId, ReturnPlaces places) {
        List<PointBody> given = points == null ? List.of() : points;
        if (given.size() > MOST) {
            throw Problems.invalidField("points", "There may be %d at most.".formatted(MOST));
        }
        return IntStream.range(0, given.size())
                .mapToObj(i -> places.find(reviewId, given("points[" + i + "].", given.get(i))))
                .toList();
    }

    private static ReturnPlaces.Given given(String at, PointBody point) {
        String code = code(at, point.code());
        FreeText.length(at + "note", point.note(), FreeText.LINE);
        String note = FreeText.orNull(point.note());
        if (code.equals(ReturnReason.OTHER.code()) && note == null) {
            throw Problems.invalidField(at + "note", "Say what it is.");
        }
        return new ReturnPlaces.Given(
                at,
                code,
                note,
                identifier(at + "documentId", point.documentId()),
                point.start(),
                point.end(),
                identifier(at + "disclosureId", point.disclosureId()));
    }

    private static String code(String at, String code) {
        FreeText.required(at + "code", code);
        return ReturnReason.of(code)
                .map(ReturnReason::code)
                .orElseThrow(() -> Problems.invalidField(
                        at + "code",
                        "There is no such reason. The nearest is \"%s\"."
                                .formatted(AxisCodes.nearest(ReturnReason.codes(), code))));
    }

    private static UUID identifier(String field, String sent) {
        try {
            return sent == null ? null : UUID.fromString(sent);
        } catch (IllegalArgumentException e) {
            throw Problems.invalidField(field, "This is no identifier.");
        }
    }
}
