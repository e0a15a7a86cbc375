package org.scrfindings.ingest.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.scrfindings.ingest.extract.Passage.Recommendation;
import org.scrfindings.ingest.extract.Reading.Part;
import org.scrfindings.ingest.parse.Span;
import org.scrfindings.ingest.structure.Section;
import org.scrfindings.ingest.structure.SectionRole;

/** Reads what "Recommendation 3" announces: in the paragraph it opens, in the one below it, or in the heading itself. */
final class AnnouncedRecommendations {

    private static final Pattern BARE_NUMBER = Pattern.compile("\\s*\\p{Lu}{0,4}\\d{1,3}(?:\\.\\d{1,3})*\\s*");
    private static final int SHORTEST_WORDING = 25;

    private final Reading reading;
    private final RecommendationDrafts drafts;
    private Optional<RecommendationNumber> above = Optional.empty();

    private AnnouncedRecommendations(Reading reading, Addressees addressees) {
        this.reading = reading;
        drafts = new RecommendationDrafts(reading.text(), addressees);
    }

    static List<Recommendation> read(Reading reading, Addressees addressees) {
        AnnouncedRecommendations announced = new AnnouncedRecommendations(reading, addressees);
        reading.parts().stream()
                .filter(p -> p.section().role() != SectionRole.FRONT_MATTER)
                .forEach(announced::read);
        return announced.drafts.found();
    }

    private void read(Part part) {
        drafts.closeLast();
        above = announcing(part.section());
        above.filter(n -> isWordedIn(part.section(), n)).ifPresent(n -> takeHeading(part.section(), n));
        part.paragraphs().forEach(p -> read(part.section(), Asking.of(p, reading.text())));
    }

    private void read(Section section, Asking asking) {
        Optional<RecommendationNumber> own = announced(asking.words());
        boolean wordsFollow = own.filter(n -> n.end() < asking.words().length()).isPresent();
        if (own.isPresent() && !wordsFollow) {
            above = own;
        } else if (wordsFollow || above.isPresent() && asking.isRecommendation()) {
            drafts.add(
                    section.heading(), asking, own.or(() -> above).orElseThrow().number());
            above = Optional.empty();
        } else {
            drafts.extendLast(asking);
        }
    }

    private void takeHeading(Section section, RecommendationNumber number) {
        String words = section.heading().substring(number.end());
        int start = reading.text().indexOf(words, section.span().start());
        drafts.add("", new Span(section.span().page(), start, start + words.length()), number.number());
        above = Optional.empty();
    }

    private static boolean isWordedIn(Section section, RecommendationNumber number) {
        String words = section.heading().substring(number.end());
        return words.length() >= SHORTEST_WORDING && Asking.asks(words);
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
}
