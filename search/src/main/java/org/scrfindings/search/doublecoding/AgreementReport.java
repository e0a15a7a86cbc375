package org.scrfindings.search.doublecoding;

import java.util.List;
import java.util.UUID;
import org.scrfindings.search.agreement.AxisFigures;

/**
 * How far coders agree.
 *
 * @param between {@code humans} or {@code machine}
 * @param samples whose findings are counted; one that is in several of them counts once, as it was coded last
 * @param withheld samples that the reader codes and has not finished: their figures would tell what others gave
 */
public record AgreementReport(
        String between, List<UUID> samples, List<UUID> withheld, Interval interval, List<Comparison> comparisons) {

    /** How the confidence intervals are made. */
    public record Interval(String method, double level, int resamples, long seed) {}

    /**
     * Two who coded the same findings.
     *
     * @param findings that both coded
     */
    public record Comparison(Side first, Side second, int findings, List<AxisFigures> axes) {}

    /**
     * @param kind {@code person}, {@code machine}, or {@code adjudicated}: what a curator settled on
     * @param name of the person, or name and version of the machine; null for what was settled
     */
    public record Side(String kind, String name) {
        static Side person(String name) {
            return new Side("person", name);
        }

        static Side machine(String nameAndVersion) {
            return new Side("machine", nameAndVersion);
        }

        static Side adjudicated() {
            return new Side("adjudicated", null);
        }
    }
}
