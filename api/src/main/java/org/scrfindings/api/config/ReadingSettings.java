package org.scrfindings.api.config;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How much a single document may ask for while it is read. A document over a limit fails with a clear problem. */
@ConfigMapping(prefix = "scr.reading")
public interface ReadingSettings {

    /** Pages of a PDF. */
    @WithDefault("1000")
    int maxPages();

    /** Characters of extracted text. */
    @WithDefault("10000000")
    int maxCharacters();

    /** What an archive, such as a DOCX, may unpack to. */
    @WithDefault("500M")
    MemorySize maxExpandedSize();

    /** Depth of nested elements. */
    @WithDefault("500")
    int maxNesting();

    /** Rows of all tables of a document together. */
    @WithDefault("100000")
    int maxRows();

    /** Sections that a document is parted into. */
    @WithDefault("20000")
    int maxSections();

    /** Findings, examples and recommendations of one document together. */
    @WithDefault("20000")
    int maxFindings();

    /** Places in one document that may identify someone. */
    @WithDefault("100000")
    int maxDisclosures();

    /** Java heap of each process that reads; there are at most as many of them as jobs at a time. */
    @WithDefault("768M")
    MemorySize maxMemory();

    /** Time for one document. */
    @WithDefault("PT5M")
    Duration maxTime();

    /** How often a document is taken up again after the service went away while reading it. */
    @WithDefault("10")
    int maxAttempts();
}
