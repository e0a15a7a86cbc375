package org.scrfindings.api.web.agreement;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.scrfindings.search.agreement.AxisFigures;
import org.scrfindings.search.agreement.Figure;

/**
 * The figures of one axis as they are written.
 *
 * @param overlap empty on axes with one code a finding
 */
public record AgreementRow(
        String axis, int n, Written agreement, Written overlap, Written kappa, Written alpha, Range range) {

    private static final Map<String, String> AXES = Map.of(
            "stage", "Stage of the care pathway",
            "pairs", "Between whom",
            "issue-first", "Main issue",
            "issues", "All issues",
            "reasons", "Why it happened",
            "themes", "Themes",
            "polarity", "Difficulty or good practice",
            "recommendation-type", "Type of recommendation");

    /** Why kappa, alpha or their intervals are missing. */
    public List<String> reasons() {
        return Stream.of(kappa, alpha)
                .map(Written::reason)
                .filter(reason -> !reason.isEmpty())
                .distinct()
                .toList();
    }

    /**
     * A figure in words.
     *
     * @param interval empty where there is none
     * @param reason why something is missing; empty where nothing is
     */
    public record Written(String value, String interval, String reason) {

        private static final Written NONE = new Written("", "", "");

        private static Written share(Figure figure) {
            return figure == null ? NONE : of(figure, "%.0f %%", 100);
        }

        private static Written coefficient(Figure figure) {
            return of(figure, "%.2f", 1);
        }

        private static Written of(Figure figure, String form, int times) {
            return new Written(
                    figure.value() == null ? "–" : written(form, figure.value() * times),
                    figure.low() == null
                            ? ""
                            : written(form, figure.low() * times) + " to " + written(form, figure.high() * times),
                    figure.reason() == null ? "" : figure.reason());
        }

        private static String written(String form, double number) {
            return String.format(Locale.UK, form, number).replace("-", "−");
        }
    }

    /**
     * Alpha and its interval, worked out for a picture that is 200 wide, from nought to one; what lies below nought is drawn at
     * nought.
     *
     * @param known whether there is anything to draw
     */
    public record Range(boolean known, int low, int value, int high) {

        private static final int WIDTH = 200;

        private static Range of(Figure figure) {
            return figure.value() == null || figure.low() == null
                    ? new Range(false, 0, 0, 0)
                    : new Range(true, at(figure.low()), at(figure.value()), at(figure.high()));
        }

        private static int at(double number) {
            return (int) Math.round(Math.clamp(number, 0, 1) * WIDTH);
        }

        public int width() {
            return high - low;
        }
    }

    static AgreementRow of(AxisFigures figures) {
        return new AgreementRow(
                AXES.getOrDefault(figures.axis(), figures.axis()),
                figures.n(),
                Written.share(figures.agreement()),
                Written.share(figures.overlap()),
                Written.coefficient(figures.kappa()),
                Written.coefficient(figures.alpha()),
                Range.of(figures.alpha()));
    }
}
