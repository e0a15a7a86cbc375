package org.scrfindings.ingest.parse;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How words look at one place of an ODT document: inner styles change what outer ones say. */
record OdtLooks(boolean bold, boolean italic, boolean hidden, float size) {

    private static final Pattern POINTS = Pattern.compile("(\\d{1,3}(?:\\.\\d+)?)pt");

    static OdtLooks of(OdtStyles styles, String paragraphStyle) {
        return new OdtLooks(false, false, false, 0).with(styles, OdtStyles.PARAGRAPH, paragraphStyle);
    }

    OdtLooks with(OdtStyles styles, String family, String name) {
        Optional<Float> own = styles.text(family, name, "font-size")
                .map(POINTS::matcher)
                .filter(Matcher::matches)
                .map(m -> Float.valueOf(m.group(1)));
        return new OdtLooks(
                changed(bold, styles.text(family, name, "font-weight"), w -> styles.isBold(family, name)),
                changed(italic, styles.text(family, name, "font-style"), s -> !s.equals("normal")),
                changed(hidden, styles.text(family, name, "display"), "none"::equals),
                own.orElse(size));
    }

    private static boolean changed(boolean outer, Optional<String> own, Predicate<String> on) {
        return own.map(on::test).orElse(outer);
    }
}
