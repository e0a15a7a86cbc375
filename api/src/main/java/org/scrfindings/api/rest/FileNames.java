package org.scrfindings.api.rest;

/** The name of an uploaded file, as far as it can be kept. */
final class FileNames {

    /** What file systems allow; the end is kept, because the kind of file is told there. */
    private static final int LONGEST = 255;

    private FileNames() {}

    /** Some browsers send the path on the sender's machine, which may name a person. */
    static String clean(String sent) {
        if (sent == null) {
            return "";
        }
        String name = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        int[] visible = name.codePoints()
                .filter(c -> !Character.isISOControl(c) && Character.getType(c) != Character.SURROGATE)
                .toArray();
        int kept = Math.min(visible.length, LONGEST);
        return new String(visible, visible.length - kept, kept);
    }
}
