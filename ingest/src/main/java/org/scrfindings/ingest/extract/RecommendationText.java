package org.scrfindings.ingest.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.scrfindings.ingest.extract.Passage.Recommendation;
import org.scrfindings.ingest.extract.Reading.Part;
import org.scrfindings.ingest.parse.Paragraph;
import org.scrfindings.ingest.parse.Span;
import org.scrfindings.ingest.structure.Section;
import org.scrfindings.ingest.structure.SectionRole;

/**
 * Reads recommendations from running text. Where a document announces them by the word and a number, only those
 * count; else the numbered paragraphs of its recommendations; else every paragraph there that asks for something.
 */
final class RecommendationText {

    private static final Pattern ASKS = Pattern.compile(
            "\\b(?:should|must|needs? to|is asked|are asked|to be|will|shall|may wish|ensure"
                    + "|recommends? that|required?)\\b"
                    + "|^(?:that\\b|.{2,90}?\\bto \\p{Ll}+)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** Numbers of a list, not of the report's paragraphs: whatever they count among recommendations is one. */
    private static final Pattern LIST_NUMBER = Pattern.compile("\\p{Lu}{0,4}\\d{1,2}");

    private static final Pattern POINT = Pattern.compile("[a-z]|[ivx]{1,4}");

    private static final int SHORTEST_WORDING = 25;

    private static final Pattern BARE_NUMBER = Pattern.compile("\\s*\\p{Lu}{0,4}\\d{1,3}(?:\\.\\d{1,3})*\\s*");

    private static final Pattern FRAMES = Pattern.compile(
            "\\b(?:following|above|below|these|own|additional|further|\\d+"
                    + "|\\p{L}+ty[- ]?\\p{L}*)\\s+(?:\\p{L}+[ -]){0,2}recommendations"
                    + "|recommendations?\\b[^.]{0,60}\\b(?:made|accepted|contained|set out|listed|repeated"
                    + "|grouped|addressed|arise)\\b"
                    + "|^(?:the following|we make|makes? the following)",
            Pattern.CASE_INSENSITIVE);

    private final Reading reading;
    private final Addressees addressees;
    private final List<Recommendation> found = new ArrayList<>();

    RecommendationText(Reading reading, Addressees addressees) {
        this.reading = reading;
        this.addressees = addressees;
    }

    List<Recommendation> read() {
        reading.parts().forEach(this::readAnnounced);
        if (found.isEmpty()) {
            List<Part> parts = reading.parts().stream()
                    .filter(p -> p.section().role() == SectionRole.RECOMMENDATIONS)
                    .toList();
            boolean numbered = parts.stream()
                    .flatMap(p -> p.paragraphs().stream())
                    .anyMatch(p -> isRecommendation(p) && !numberOf(p).isEmpty());
            parts.forEach(p -> readSection(p, numbered));
        }
        return found;
    }

    /** "Recommendation 3" may open the paragraph, be a line above it, or be its heading. */
    private void readAnnounced(Part part) {
        if (part.section().role() == SectionRole.FRONT_MATTER) {
            return;
        }
        Optional<RecommendationNumber> above = announcing(part.section());
        if (above.isPresent() && isWordedIn(part.section(), above.get())) {
            addHeading(part.section(), above.get());
            above = Optional.empty();
        }
        boolean open = false;
        for (Paragraph paragraph : part.paragraphs()) {
            Optional<RecommendationNumber> own = announced(paragraph.in(reading.text()));
            boolean wordsFollow =
                    own.filter(n -> n.end() < paragraph.span().length()).isPresent();
            if (own.isPresent() && !wordsFollow) {
                above = own;
            } else if (wordsFollow || above.isPresent() && isRecommendation(paragraph)) {
                String number = (wordsFollow ? own : above).orElseThrow().number();
                add(
                        part.section().heading(),
                        paragraph,
                        number,
                        own.map(RecommendationNumber::end).orElse(0));
                above = Optional.empty();
                open = isStem(paragraph);
            } else if (open && isPointOfLast(paragraph)) {
                extendLast(paragraph);
            }
        }
    }

    private boolean isWordedIn(Section section, RecommendationNumber number) {
        String words = section.heading().substring(number.end());
        return words.length() >= SHORTEST_WORDING && asks(words);
    }

    private static boolean asks(String words) {
        return ASKS.matcher(words).find() || Imperative.opens(words);
    }

    private void addHeading(Section section, RecommendationNumber number) {
        String words = section.heading().substring(number.end());
        int start = reading.text().indexOf(words, section.span().start());
        Span wording = new Span(section.span().page(), start, start + words.length());
        found.add(new Recommendation("", List.of(wording), number.number(), addressees.of(words, "")));
    }

    /** Among recommendations a heading may be nothing but the number. */
    private static Optional<RecommendationNumber> announcing(Section section) {
        String heading = section.heading();
        boolean bare = section.role() == SectionRole.RECOMMENDATIONS
                && BARE_NUMBER.matcher(heading).matches();
        return bare
                ? Optional.of(new RecommendationNumber(heading.strip(), heading.length(), true))
                : announced(heading);
    }

    private static Optional<RecommendationNumber> announced(String words) {
        return RecommendationNumber.of(words).filter(RecommendationNumber::announced);
    }

    private void readSection(Part part, boolean numbered) {
        String under = part.section().heading();
        boolean open = false;
        for (Paragraph paragraph : part.paragraphs()) {
            if (open && isPointOfLast(paragraph)) {
                extendLast(paragraph);
            } else if (isStem(paragraph) && numberOf(paragraph).isEmpty()) {
                under = paragraph.in(reading.text());
                open = false;
            } else if (isRecommendation(paragraph)
                    && !(numbered && numberOf(paragraph).isEmpty())) {
                add(under, paragraph, numberOf(paragraph), wordsStart(paragraph));
                open = isStem(paragraph);
            }
        }
    }

    private boolean isStem(Paragraph paragraph) {
        return paragraph.in(reading.text()).strip().endsWith(":");
    }

    /** Bullets, letters and deeper numbers under a recommendation that ends with a colon are points of it. */
    private boolean isPointOfLast(Paragraph paragraph) {
        String number = numberOf(paragraph);
        return isBullet(paragraph)
                || POINT.matcher(number).matches()
                || number.startsWith(found.getLast().number() + ".");
    }

    private boolean isRecommendation(Paragraph paragraph) {
        String words = paragraph.in(reading.text());
        return !FRAMES.matcher(words).find()
                && (isBullet(paragraph)
                        || LIST_NUMBER.matcher(numberOf(paragraph)).matches()
                        || asks(words.substring(wordsStart(paragraph))));
    }

    private String numberOf(Paragraph paragraph) {
        if (paragraph.label().chars().anyMatch(Character::isLetterOrDigit)) {
            return paragraph.label().replaceAll("^\\W+|\\W+$", "");
        }
        return RecommendationNumber.of(paragraph.in(reading.text()))
                .map(RecommendationNumber::number)
                .orElse("");
    }

    private int wordsStart(Paragraph paragraph) {
        return RecommendationNumber.of(paragraph.in(reading.text()))
                .map(RecommendationNumber::end)
                .orElse(0);
    }

    private static boolean isBullet(Paragraph paragraph) {
        return paragraph.style().listItem() && paragraph.label().chars().noneMatch(Character::isLetterOrDigit);
    }

    private void add(String under, Paragraph paragraph, String number, int from) {
        Span span = paragraph.span();
        Span wording = new Span(span.page(), span.start() + from, span.end());
        found.add(
                new Recommendation(under, List.of(wording), number, addressees.of(wording.in(reading.text()), under)));
    }

    private void extendLast(Paragraph paragraph) {
        Recommendation last = found.removeLast();
        List<Span> evidence = new ArrayList<>(last.evidence());
        evidence.add(paragraph.span());
        found.add(new Recommendation(last.title(), evidence, last.number(), last.addressedTo()));
    }
}
