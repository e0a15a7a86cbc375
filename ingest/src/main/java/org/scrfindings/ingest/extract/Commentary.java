package org.scrfindings.ingest.extract;

import java.util.List;
import java.util.regex.Pattern;
import org.scrfindings.ingest.extract.Reading.Part;

/** Finds what an author thinks of the practice just told, where that stands between the paragraphs of the story. */
final class Commentary {

    private static final String WHOSE =
            "(?:(?:the |lead |overview |IMR |independent )*(?:author|reviewer|panel|review team|writer|report)[’']?s?[’']? )?";

    private static final Pattern ANNOUNCED = Pattern.compile(
            "^\\W*(?:\\d{1,3}(?:\\.\\d{1,3})*[.)]?\\s+)?" + WHOSE
                    + "(?:(?:practice|professional|key|critical) )?(?:comment(?:s|ary)?|analysis|observations?|reflections?"
                    + "|views?|appraisal|judgement|significance)(?: on (?:the |this )?practice)?\\s*[.:–—-]\\s*\\S.{40,}",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private Commentary() {}

    /** "Comment: ...", "Author's view. ...", with the words in the same paragraph. */
    static boolean isAnnounced(String paragraph) {
        return ANNOUNCED.matcher(paragraph.strip()).matches();
    }

    /** One passage of every paragraph that is announced so. */
    static List<Passage> in(Part part, String text) {
        return part.paragraphs().stream()
                .filter(p -> isAnnounced(p.in(text)))
                .<Passage>map(p -> new Passage.Finding(part.section().heading(), List.of(p.span())))
                .toList();
    }
}
