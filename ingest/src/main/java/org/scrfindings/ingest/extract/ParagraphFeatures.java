package org.scrfindings.ingest.extract;

import java.util.List;
import org.scrfindings.ingest.codebook.ProfessionalNames;
import org.scrfindings.ingest.codebook.ProfessionalNames.Mention;
import org.scrfindings.ingest.linear.Features;
import org.scrfindings.ingest.words.WordFeatures;

/**
 * What there is to say about a paragraph before it is decided whether it is a finding: its words, the signs it shows, how
 * many services it names and how long it is. Safe for use by several threads.
 */
public final class ParagraphFeatures {

    /** Raise when features or training change: models of another version are refused. */
    public static final String VERSION = "1";

    private static final int MANY_SERVICES = 4;
    private static final double LONG = 900;

    private final ProfessionalNames names;

    public ParagraphFeatures(ProfessionalNames names) {
        this.names = names;
    }

    public Features of(String written) {
        String paragraph = written.strip();
        Features features = new Features();
        new WordFeatures().add(paragraph, (start, end) -> List.of(), features);
        for (Sign sign : Sign.values()) {
            features.fact("sign:" + sign, Math.log1p(sign.in(paragraph)));
        }
        long services =
                names.in(paragraph).stream().map(Mention::code).distinct().count();
        return features.fact("services=" + Math.min(services, MANY_SERVICES), 1)
                .fact("length", Math.min(paragraph.length(), LONG) / LONG)
                .fact("leads-on", paragraph.endsWith(":") ? 1 : 0);
    }
}
