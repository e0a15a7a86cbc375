package org.scrfindings.search.agreement;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * How far two coders agree on one axis.
 *
 * @param axis code of the {@link AgreementAxis}
 * @param n findings that both coded on it
 * @param agreement share of the findings to which both gave the same codes, neither more nor less
 * @param overlap share of the findings on which they have a code in common, or both gave none; on axes with several
 *     codes a finding
 * @param kappaIs which kappa it is
 * @param alphaIs which alpha it is
 */
public record AxisFigures(
        String axis,
        int n,
        Figure agreement,
        @JsonInclude(JsonInclude.Include.NON_NULL) Figure overlap,
        Figure kappa,
        String kappaIs,
        Figure alpha,
        String alphaIs) {}
