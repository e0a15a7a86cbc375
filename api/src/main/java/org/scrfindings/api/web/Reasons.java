package org.scrfindings.api.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.scrfindings.ingest.code.Axis;
import org.scrfindings.search.query.AxisCodes;
import org.scrfindings.search.query.FindingAxis;
import org.scrfindings.search.store.CodeView;
import org.scrfindings.search.store.CodingView;
import org.scrfindings.search.store.StoredCode.Words;

/** Puts into words why a finding has the codes that it has. */
@ApplicationScoped
public class Reasons {

    private static final double SURE = 0.8;
    private static final double FAIRLY_SURE = 0.5;
    private static final String PERSON = "person";

    /** The axes that findings can be searched by too. */
    private static final Map<Axis, FindingAxis> SEARCHED = searched();

    private final AxisCodes codes;

    Reasons(AxisCodes codes) {
        this.codes = codes;
    }

    private static Map<Axis, FindingAxis> searched() {
        Map<Axis, FindingAxis> searched = new EnumMap<>(Axis.class);
        searched.put(Axis.STAGE, FindingAxis.STAGE);
        searched.put(Axis.PAIR, FindingAxis.PAIR);
        searched.put(Axis.ISSUE, FindingAxis.ISSUE);
        searched.put(Axis.REASON, FindingAxis.REASON);
        searched.put(Axis.THEME, FindingAxis.THEME);
        searched.put(Axis.POLARITY, FindingAxis.POLARITY);
        return searched;
    }

    /** One for each code on an axis that can be searched by, the main code of each axis first. */
    public List<Reason> of(CodingView coding) {
        return coding.codes().stream().flatMap(code -> of(code).stream()).toList();
    }

    private Optional<Reason> of(CodeView code) {
        return Axis.of(code.axis()).map(SEARCHED::get).map(axis -> reason(axis, code));
    }

    private Reason reason(FindingAxis axis, CodeView code) {
        String address = new PageAddress("/findings", Map.of())
                .with(axis.parameter(), code.value())
                .toString();
        return new Reason(
                FilterGroups.OFFERED.get(axis),
                codes.label(axis, code.value()),
                address,
                how(code),
                code.coder(),
                code.words().stream().map(Words::text).distinct().toList());
    }

    private static String how(CodeView code) {
        if (code.coder().equals(PERSON)) {
            return "Decided by a person";
        }
        return "%s (%s)".formatted(inWords(code.confidence()), String.format(Locale.UK, "%.2f", code.confidence()));
    }

    private static String inWords(float confidence) {
        if (confidence >= SURE) {
            return "Sure";
        }
        return confidence >= FAIRLY_SURE ? "Fairly sure" : "Not very sure";
    }
}
