package org.scrfindings.ingest.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;

/** Finds what has text in the drawings of an ODT document: text boxes, and shapes that are written on. */
final class OdtBoxes {

    private static final Set<String> SHAPES = Set.of(
            "custom-shape", "rect", "circle", "ellipse", "line", "polyline", "polygon", "path", "caption", "connector");

    private OdtBoxes() {}

    static boolean isDrawing(String name) {
        return name.equals("frame") || name.equals("g") || SHAPES.contains(name);
    }

    /** The elements below which the paragraphs of boxes stand. */
    static List<Element> in(Element drawing) {
        if (SHAPES.contains(drawing.getLocalName())) {
            return List.of(drawing);
        }
        List<Element> boxes = new ArrayList<>();
        for (Element e : Xml.children(drawing)) {
            if (e.getLocalName().equals("text-box")) {
                boxes.add(e);
            } else if (isDrawing(e.getLocalName())) {
                boxes.addAll(in(e));
            }
        }
        return boxes;
    }
}
