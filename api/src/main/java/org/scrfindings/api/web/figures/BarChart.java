package org.scrfindings.api.web.figures;

import java.util.List;
import java.util.stream.IntStream;
import org.scrfindings.search.disclosurecontrol.ShownCount;

/**
 * Bars beside their labels, worked out for a picture.
 *
 * @param title what the picture shows, in one sentence
 * @param height of the picture, in its own units; it is 720 wide
 */
public record BarChart(String title, List<Bar> bars, int height) {

    private static final int ROW = 46;
    private static final int LONGEST = 320;
    private static final int LABEL = 38;
    private static final int LINE = 18;

    /**
     * A bar.
     *
     * @param middle of its row, from the top
     * @param width nought where the count is kept back
     */
    public record Bar(List<PlacedLine> lines, String count, int middle, int width) {

        public int top() {
            return middle - 13;
        }

        public int countBaseline() {
            return middle + 6;
        }

        /** Where the count stands, behind the bar. */
        public int behind() {
            return 340 + width + 8;
        }
    }

    /** A code and its count. */
    public record Datum(String label, ShownCount count) {}

    static BarChart of(String title, List<Datum> data) {
        long most = data.stream().mapToLong(d -> number(d.count())).max().orElse(0);
        List<Bar> bars = IntStream.range(0, data.size())
                .mapToObj(i -> bar(data.get(i), i, most))
                .toList();
        return new BarChart(title, bars, ROW * data.size() + 10);
    }

    private static Bar bar(Datum datum, int row, long most) {
        int width = most == 0 ? 0 : Math.toIntExact(number(datum.count()) * LONGEST / most);
        int middle = row * ROW + ROW / 2 + 5;
        return new Bar(
                Labels.around(middle, LINE, Labels.lines(datum.label(), LABEL)),
                datum.count().toString(),
                middle,
                width);
    }

    private static long number(ShownCount count) {
        return count.number().orElse(0);
    }
}
