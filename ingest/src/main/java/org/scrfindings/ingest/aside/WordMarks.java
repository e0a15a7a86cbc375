package org.scrfindings.ingest.aside;

import java.util.Optional;
import java.util.Set;
import org.scrfindings.ingest.aside.Aside.Kind;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What a part in WordprocessingML marks as deleted, hidden, made unreadable, or told of a picture. */
final class WordMarks {

    private static final Set<String> BLACK = Set.of("black", "000000");
    private static final Set<String> WHITE = Set.of("ffffff", "white");

    /** Styles of tables that shade nothing. */
    private static final Set<String> PLAIN_TABLES = Set.of("", "TableGrid", "TableNormal");

    private final Asides asides;
    private final StringBuilder run = new StringBuilder();
    private Kind kind = Kind.WORDS;
    private String place = "";

    WordMarks(Asides asides) {
        this.asides = asides;
    }

    void read(Element root) {
        Elements.walk(root, this::visit);
        endOfRun();
    }

    private void visit(Element e) {
        switch (e.getLocalName() == null ? e.getNodeName() : e.getLocalName()) {
            case "del", "moveFrom" -> changed(e, "tracked changes: deleted by");
            case "ins", "moveTo" -> changed(e, "tracked changes: written by");
            case "delText", "delInstrText" -> mark(Kind.WORDS, "tracked changes: deleted text", e.getTextContent());
            case "t" -> text(e);
            case "docPr", "cNvPr" -> described(e, "descr", "title");
            case "shape", "imagedata", "rect" -> described(e, "alt", "title");
            case "p" -> endOfRun();
            default -> {}
        }
    }

    private void changed(Element change, String who) {
        asides.person(who, Elements.attribute(change, "author"));
    }

    private void described(Element picture, String... attributes) {
        for (String attribute : attributes) {
            asides.words("description of a picture", Elements.attribute(picture, attribute));
        }
    }

    private void text(Element text) {
        Element run = (Element) text.getParentNode();
        Optional<Element> looks = Elements.child(run, "rPr");
        if (looks.isEmpty()) {
            endOfRun();
        } else if (isOn(looks.get(), "vanish") || isOn(looks.get(), "webHidden")) {
            mark(Kind.WORDS, "hidden text", text.getTextContent());
        } else if (isBlackened(looks.get())) {
            mark(Kind.COVERED, "text under black", text.getTextContent());
        } else if (WHITE.contains(value(looks.get(), "color", "val")) && isOnWhite(run, looks.get())) {
            mark(Kind.UNSEEN, "white text on white", text.getTextContent());
        } else {
            endOfRun();
        }
    }

    /** Runs that follow each other and are marked alike are one. */
    private void mark(Kind kind, String place, String words) {
        if (!place.equals(this.place)) {
            endOfRun();
        }
        this.kind = kind;
        this.place = place;
        run.append(words);
    }

    private void endOfRun() {
        asides.add(kind, place, 1, run.toString());
        run.setLength(0);
        place = "";
    }

    private static boolean isBlackened(Element looks) {
        String color = value(looks, "color", "val");
        boolean dark = color.isEmpty() || color.equals("auto") || BLACK.contains(color);
        return dark
                && (BLACK.contains(value(looks, "highlight", "val")) || BLACK.contains(value(looks, "shd", "fill")));
    }

    private static boolean isOnWhite(Element run, Element looks) {
        if (hasGround(looks)) {
            return false;
        }
        for (Node n = run.getParentNode(); n instanceof Element e; n = n.getParentNode()) {
            boolean shaded =
                    switch (e.getLocalName()) {
                        case "p" ->
                            Elements.child(e, "pPr")
                                    .filter(WordMarks::hasGround)
                                    .isPresent();
                        case "tc" ->
                            Elements.child(e, "tcPr")
                                    .filter(WordMarks::hasGround)
                                    .isPresent();
                        case "tbl" -> !PLAIN_TABLES.contains(tableStyle(e));
                        case "txbxContent" -> true;
                        default -> false;
                    };
            if (shaded) {
                return false;
            }
        }
        return true;
    }

    private static String tableStyle(Element table) {
        return Elements.child(table, "tblPr")
                .flatMap(p -> Elements.child(p, "tblStyle"))
                .map(s -> Elements.attribute(s, "val"))
                .orElse("");
    }

    private static boolean hasGround(Element properties) {
        String fill = value(properties, "shd", "fill");
        String highlight = value(properties, "highlight", "val");
        return !fill.isEmpty() && !fill.equals("auto") && !WHITE.contains(fill)
                || !highlight.isEmpty() && !highlight.equals("none") && !WHITE.contains(highlight);
    }

    private static boolean isOn(Element looks, String name) {
        return Elements.child(looks, name)
                .filter(e -> !Elements.attribute(e, "val").matches("0|false|off"))
                .isPresent();
    }

    /** In small letters; empty where it is not there. */
    private static String value(Element properties, String name, String attribute) {
        return Elements.child(properties, name)
                .map(e -> Elements.attribute(e, attribute).toLowerCase(java.util.Locale.ROOT))
                .orElse("");
    }
}
