package org.scrfindings.api.web.figures;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.text.WordUtils;

/** Cuts labels into lines for pictures, in which text does not wrap by itself. */
final class Labels {

    private static final int MOST_LINES = 2;

    private Labels() {}

    /** At most two lines; of a longer label the beginning. */
    static List<String> lines(String label, int width) {
        List<String> lines = List.of(WordUtils.wrap(label, width).split("\\R"));
        return lines.size() <= MOST_LINES ? lines : List.of(lines.get(0), lines.get(1) + " …");
    }

    /** Lines around the middle of what they name. */
    static List<PlacedLine> around(int middle, int step, List<String> lines) {
        int first = middle + step / 3 - (lines.size() - 1) * step / 2;
        return IntStream.range(0, lines.size())
                .mapToObj(i -> new PlacedLine(lines.get(i), first + i * step))
                .toList();
    }
}
