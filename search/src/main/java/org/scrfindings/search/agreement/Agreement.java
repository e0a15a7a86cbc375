package org.scrfindings.search.agreement;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How far two coders agree: raw, beyond chance (Cohen's kappa, Krippendorff's alpha), and how sure that is. Stateless.
 */
public final class Agreement {

    /** How often findings are drawn anew for the confidence intervals. */
    public static final int RESAMPLES = Bootstrap.RESAMPLES;

    /** What those draws follow from. */
    public static final long SEED = Bootstrap.SEED;

    private static final String ALIKE = "Both gave every finding the same codes, so chance alone would agree as well.";

    private Agreement() {}

    /** The figures of every axis, each over the findings that are coded on it. */
    public static List<AxisFigures> of(List<CodedTwice> codings) {
        return Arrays.stream(AgreementAxis.values())
                .map(axis -> of(axis, codings))
                .toList();
    }

    private static AxisFigures of(AgreementAxis axis, List<CodedTwice> codings) {
        List<CodedTwice> coded =
                codings.stream().filter(c -> axis.appliesTo(c.kind())).toList();
        Sets sets = new Sets(
                coded.stream().map(c -> axis.of(c.first())).toList(),
                coded.stream().map(c -> axis.of(c.second())).toList());
        Bootstrap bootstrap = new Bootstrap(coded.size());
        return new AxisFigures(
                axis.code(),
                coded.size(),
                bootstrap.figure(share(sets.same()), ALIKE),
                axis.isSingle() ? null : bootstrap.figure(share(sets.overlapping()), ALIKE),
                bootstrap.figure(axis.isSingle() ? sets.kappa() : sets.pooledKappa(), ALIKE),
                axis.isSingle()
                        ? "Cohen's kappa; no code counts as a code"
                        : "Cohen's kappa over presence and absence of each code, pooled over the codes",
                bootstrap.figure(sets.alpha(), ALIKE),
                axis.isSingle()
                        ? "Krippendorff's alpha, nominal; no code counts as a code"
                        : "Krippendorff's alpha with MASI distance between the sets of codes");
    }

    private static Statistic share(boolean[] those) {
        return findings ->
                (double) Arrays.stream(findings).filter(f -> those[f]).count() / findings.length;
    }

    /** What each of two coders gave to each finding on one axis. */
    private record Sets(List<Set<String>> first, List<Set<String>> second) {

        boolean[] same() {
            return flags(i -> first.get(i).equals(second.get(i)));
        }

        boolean[] overlapping() {
            return flags(i -> first.get(i).isEmpty() && second.get(i).isEmpty()
                    || !Collections.disjoint(first.get(i), second.get(i)));
        }

        private boolean[] flags(IntPredicate flag) {
            boolean[] flags = new boolean[first.size()];
            IntStream.range(0, flags.length).forEach(i -> flags[i] = flag.test(i));
            return flags;
        }

        private List<Set<String>> distinct() {
            return Stream.concat(first.stream(), second.stream()).distinct().toList();
        }

        Statistic kappa() {
            List<Set<String>> distinct = distinct();
            return new CohenKappa(
                    new int[][] {indices(first, distinct)}, new int[][] {indices(second, distinct)}, distinct.size());
        }

        Statistic pooledKappa() {
            List<String> codes =
                    distinct().stream().flatMap(Set::stream).distinct().toList();
            // A question that nobody answers with yes changes nothing; without any, all were left without codes.
            return codes.isEmpty()
                    ? findings -> Double.NaN
                    : new CohenKappa(presence(first, codes), presence(second, codes), 2);
        }

        Statistic alpha() {
            List<Set<String>> distinct = distinct();
            int[] one = indices(first, distinct);
            int[] other = indices(second, distinct);
            int[][] given = IntStream.range(0, one.length)
                    .mapToObj(i -> new int[] {one[i], other[i]})
                    .toArray(int[][]::new);
            return new KrippendorffAlpha(given, distances(distinct));
        }

        private static double[][] distances(List<Set<String>> sets) {
            return sets.stream()
                    .map(a ->
                            sets.stream().mapToDouble(b -> Masi.distance(a, b)).toArray())
                    .toArray(double[][]::new);
        }

        private static int[] indices(List<Set<String>> given, List<Set<String>> distinct) {
            return given.stream().mapToInt(distinct::indexOf).toArray();
        }

        private static int[][] presence(List<Set<String>> given, List<String> codes) {
            return codes.stream()
                    .map(code -> given.stream()
                            .mapToInt(g -> g.contains(code) ? 1 : 0)
                            .toArray())
                    .toArray(int[][]::new);
        }
    }
}
