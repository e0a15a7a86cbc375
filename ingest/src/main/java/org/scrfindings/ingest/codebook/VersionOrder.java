package org.scrfindings.ingest.codebook;

/** The order of versions of the codebook: 1.9 comes before 1.10. */
final class VersionOrder {

    private VersionOrder() {}

    static int compare(String one, String other) {
        return Runtime.Version.parse(normal(one)).compareTo(Runtime.Version.parse(normal(other)));
    }

    /** {@link Runtime.Version} has no trailing zeros: 1.0 is 1. */
    private static String normal(String version) {
        return version.replaceAll("(\\.0+)+$", "");
    }
}
