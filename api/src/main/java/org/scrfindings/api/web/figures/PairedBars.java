package org.scrfindings.api.web.figures;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.scrfindings.search.analysis.SideBySide;
import org.scrfindings.search.disclosurecontrol.ShownCount;

/**
 * Two bars for each code, one a search, worked out for a picture that is 720 wide.
 *
 * @param title what the picture shows, in one sentence
 * @param first what the first search is called
 */
public record PairedBars(String title, String first, String second, List<Row> rows, int height) {

    private static final int HEAD = 60;
    private static final int ROW = 62;
    private static final int LONGEST = 270;
    private static final int LABEL = 38;
    private static final int LINE = 18;
    private static final int NAME = 60;

    /** @param middle of the row, from the top */
    public record Row(List<PlacedLine> lines, int middle, Bar a, Bar b) {

        public int topA() {
            return middle - 23;
        }

        public int topB() {
            return middle + 1;
        }
    }

    /** @param width nought where the share is not known */
    public record Bar(int width, String text) {

        /** Where the text stands, behind the bar. */
        public int behind() {
            return 340 + width + 8;
        }
    }

    static PairedBars of(String first, String second, List<SideBySide.Compared> codes) {
        double most = codes.stream()
                .flatMap(c -> Stream.of(c.shareA(), c.shareB()))
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0);
        return new PairedBars(
                "Two searches side by side, in shares of their findings",
                named(first),
                named(second),
                IntStream.range(0, codes.size())
                        .mapToObj(i -> row(codes.get(i), i, most))
                        .toList(),
                HEAD + ROW * codes.size() + 10);
    }

    private static String named(String search) {
        return search.isBlank()
                ? "All findings"
                : "“" + Labels.lines(search, NAME).getFirst() + "”";
    }

    private static Row row(SideBySide.Compared code, int row, double most) {
        int middle = HEAD + row * ROW + ROW / 2;
        return new Row(
                Labels.around(middle, LINE, Labels.lines(code.label(), LABEL)),
                middle,
                bar(code.a(), code.shareA(), most),
                bar(code.b(), code.shareB(), most));
    }

    private static Bar bar(ShownCount count, Double share, double most) {
        return share == null || most == 0
                ? new Bar(0, count.toString())
                : new Bar(
                        (int) Math.round(share / most * LONGEST),
                        String.format(Locale.UK, "%.0f %% (%s)", share * 100, count));
    }
}
