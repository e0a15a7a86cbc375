package org.scrfindings.api.citation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** The formats that reference managers read. */
public enum CitationFormat {
    BIBTEX("application/x-bibtex", BibTex::of),
    RIS("application/x-research-info-systems", Ris::of),
    CSL("application/vnd.citationstyles.csl+json", CslJson::of);

    private final String mediaType;
    private final Function<Citation, String> writer;

    CitationFormat(String mediaType, Function<Citation, String> writer) {
        this.mediaType = mediaType;
        this.writer = writer;
    }

    public String mediaType() {
        return mediaType;
    }

    /** One citation as a file of this format. */
    public String of(Citation citation) {
        return writer.apply(citation);
    }

    /** Its name in requests. */
    public String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<CitationFormat> of(String parameter) {
        return Arrays.stream(values())
                .filter(f -> f.parameter().equals(parameter))
                .findFirst();
    }

    public static List<String> parameters() {
        return Arrays.stream(values()).map(CitationFormat::parameter).toList();
    }
}
