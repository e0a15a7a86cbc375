package org.scrfindings.ingest.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.w3c.dom.Element;

/** Gathers the words of one paragraph element from its runs: insertions as accepted, deletions as gone. */
final class DocxRuns {

    private static final int SYMBOL_FONT_PRIVATE_AREA = 0xF000;
    private static final float HALF_POINTS = 2f;

    private final DocxStyles styles;
    private final String paragraphStyle;
    private final DocxPages pages;
    private final StyledWords words = new StyledWords();
    private final List<Element> boxes = new ArrayList<>();
    private int firstPage;

    DocxRuns(DocxStyles styles, String paragraphStyle, DocxPages pages) {
        this.styles = styles;
        this.paragraphStyle = paragraphStyle;
        this.pages = pages;
    }

    StyledWords words() {
        return words;
    }

    List<Element> boxes() {
        return boxes;
    }

    boolean isBlank() {
        return words.paragraphs().isEmpty();
    }

    /** The page on which the first of the words stands. */
    int firstPage() {
        return Math.max(1, firstPage);
    }

    void read(Element parent) {
        for (Element e : Xml.children(parent)) {
            switch (e.getLocalName()) {
                case "r" -> run(e);
                case "pPr", "rPr", "sdtPr", "del", "moveFrom" -> {}
                case "sdt" -> contentControl(e);
                case "AlternateContent" -> Xml.children(e).stream().findFirst().ifPresent(this::read);
                default -> read(e);
            }
        }
    }

    private void contentControl(Element control) {
        boolean isPrompt = Xml.flag(control, "sdtPr", "showingPlcHdr").orElse(false);
        if (!isPrompt) {
            Xml.at(control, "sdtContent").ifPresent(this::read);
        }
    }

    private void run(Element run) {
        Optional<Element> properties = Xml.at(run, "rPr");
        if (switchedOn(properties, "vanish")) {
            return;
        }
        for (Element e : Xml.children(run)) {
            switch (e.getLocalName()) {
                case "t" -> append(e.getTextContent(), properties);
                case "tab", "ptab" -> append(" ", properties);
                case "noBreakHyphen" -> append("-", properties);
                case "sym" -> append(symbol(e), properties);
                case "br" -> lineBreak(e);
                case "cr" -> words.breakLine();
                case "lastRenderedPageBreak" -> pages.renderedBreak();
                case "AlternateContent" -> alternative(e);
                case "drawing", "pict", "object" -> collectBoxes(e);
                default -> {}
            }
        }
    }

    private void append(String text, Optional<Element> properties) {
        if (!text.isBlank()) {
            pages.words();
            firstPage = firstPage == 0 ? pages.current() : firstPage;
        }
        float size = looks(properties, r -> Xml.number(r, "rPr", "sz")).orElse(0) / HALF_POINTS;
        words.append(text, switchedOn(properties, "b"), switchedOn(properties, "i"), size);
    }

    private boolean switchedOn(Optional<Element> properties, String name) {
        return looks(properties, r -> Xml.flag(r, "rPr", name)).orElse(false);
    }

    /** A run's own looks, then those of its character style, then those of the paragraph's style. */
    private <T> Optional<T> looks(Optional<Element> properties, Function<Element, Optional<T>> question) {
        return properties
                .map(Element::getParentNode)
                .flatMap(run -> question.apply((Element) run))
                .or(() -> properties.flatMap(p -> Xml.value(p, "rStyle")).flatMap(s -> styles.find(s, question)))
                .or(() -> styles.findOrDefault(paragraphStyle, question));
    }

    private static String symbol(Element sym) {
        String code = Xml.attribute(sym, "char")
                .filter(c -> c.matches("[0-9A-Fa-f]{4}"))
                .orElse("0020");
        int character = Integer.parseInt(code, 16);
        return character >= SYMBOL_FONT_PRIVATE_AREA ? "•" : Character.toString(character);
    }

    private void lineBreak(Element br) {
        switch (Xml.attribute(br, "type").orElse("textWrapping")) {
            case "page" -> pages.explicitBreak();
            case "column" -> words.append(" ", false, false, 0);
            default -> words.breakLine();
        }
    }

    /** The same box in the form for newer and for older programs: one of the two is read. */
    private void alternative(Element alternative) {
        int before = boxes.size();
        for (Element choice : Xml.children(alternative)) {
            if (boxes.size() == before) {
                collectBoxes(choice);
            }
        }
    }

    private void collectBoxes(Element parent) {
        for (Element e : Xml.children(parent)) {
            switch (e.getLocalName()) {
                case "txbxContent" -> boxes.add(e);
                case "AlternateContent" -> alternative(e);
                default -> collectBoxes(e);
            }
        }
    }
}
