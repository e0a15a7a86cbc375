package org.scrfindings.api.web.figures;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.scrfindings.search.analysis.Trend;

/**
 * Lines over time, worked out for a picture that is 720 wide and 360 high.
 *
 * @param title what the picture shows, in one sentence
 * @param most the highest value, at the top of the picture
 */
public record LineChart(String title, double most, List<Line> lines, List<Tick> ticks) {

    private static final int LEFT = 50;
    private static final int RIGHT = 700;
    private static final int TOP = 20;
    private static final int BOTTOM = 290;
    private static final int LEGEND = 360;
    private static final int LEGEND_LINE = 24;

    /** Told apart by their dashes and by a number at their end, not by colour alone. */
    private static final List<String> DASHES = List.of("", "8 4", "2 4", "12 4 2 4", "4 8");

    private static final List<String> COLOURS = List.of("#2b4a52", "#7a5c2e", "#6b4c7a", "#1d70b8", "#942514");

    /** How many lines can be told apart. */
    static final int MOST_LINES = DASHES.size();

    /**
     * A line.
     *
     * @param path in the language of SVG; it breaks off where nothing is known
     */
    public record Line(int number, String label, String path, String dash, String colour) {

        /** Where the line is shown in the legend that a picture by itself has. */
        public int legendMiddle() {
            return LEGEND + (number - 1) * LEGEND_LINE;
        }

        public int legendBaseline() {
            return legendMiddle() + 5;
        }
    }

    /**
     * A time.
     *
     * @param reviews how many reviews of the time have been read
     */
    public record Tick(String label, long reviews, int x) {}

    static LineChart of(String title, List<Trend.Period> periods, List<Trend.Series> series) {
        double most = series.stream()
                .flatMap(s -> s.perReview().stream())
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0);
        List<Line> lines = IntStream.range(0, series.size())
                .mapToObj(i -> line(i, series.get(i), most))
                .toList();
        List<Tick> ticks = IntStream.range(0, periods.size())
                .mapToObj(i -> new Tick(periods.get(i).period(), periods.get(i).reviews(), x(i, periods.size())))
                .toList();
        return new LineChart(title, most, lines, ticks);
    }

    private static Line line(int number, Trend.Series series, double most) {
        return new Line(
                number + 1, series.label(), path(series.perReview(), most), DASHES.get(number), COLOURS.get(number));
    }

    private static String path(List<Double> values, double most) {
        return IntStream.range(0, values.size())
                .filter(i -> values.get(i) != null)
                .mapToObj(i ->
                        "%s%d %d".formatted(begins(values, i) ? "M" : "L", x(i, values.size()), y(values.get(i), most)))
                .collect(Collectors.joining(" "));
    }

    private static boolean begins(List<Double> values, int i) {
        return i == 0 || values.get(i - 1) == null;
    }

    private static int x(int index, int count) {
        return count == 1 ? (LEFT + RIGHT) / 2 : LEFT + (RIGHT - LEFT) * index / (count - 1);
    }

    private static int y(double value, double most) {
        return most == 0 ? BOTTOM : (int) Math.round(BOTTOM - (BOTTOM - TOP) * value / most);
    }

    /** With the legend that a picture by itself has. */
    public int height() {
        return LEGEND + lines.size() * LEGEND_LINE;
    }

    /** The highest value as it is written at the top. */
    public String top() {
        return String.format(Locale.UK, "%.1f", most);
    }
}
