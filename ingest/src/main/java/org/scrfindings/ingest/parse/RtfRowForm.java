package org.scrfindings.ingest.parse;

import com.rtfparserkit.rtf.Command;
import java.util.ArrayList;
import java.util.List;

/** How the cells of an RTF table's next rows lie, gathered from the commands that say so. */
final class RtfRowForm {

    /** @param right its right edge in twips */
    record Cell(int right, boolean coveredFromLeft, boolean coveredFromAbove) {}

    private List<Cell> cells = new ArrayList<>();
    private boolean header;
    private boolean coveredFromLeft;
    private boolean coveredFromAbove;

    void apply(Command command, int parameter) {
        switch (command) {
            case trowd -> {
                cells = new ArrayList<>();
                header = false;
            }
            case trhdr -> header = true;
            case clmrg -> coveredFromLeft = true;
            case clvmrg -> coveredFromAbove = true;
            case cellx -> {
                cells.add(new Cell(parameter, coveredFromLeft, coveredFromAbove));
                coveredFromLeft = false;
                coveredFromAbove = false;
            }
            default -> {}
        }
    }

    boolean isHeader() {
        return header;
    }

    List<Cell> cells() {
        return List.copyOf(cells);
    }
}
