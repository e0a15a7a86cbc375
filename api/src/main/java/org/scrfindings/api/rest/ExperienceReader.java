package org.scrfindings.api.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.scrfindings.api.security.Caller;
import org.scrfindings.ingest.codebook.Codebook;
import org.scrfindings.search.experience.Familiar;
import org.scrfindings.search.experience.NewExperience;
import org.scrfindings.search.query.AxisCodes;
import org.scrfindings.search.query.UnknownCodeException;
import org.scrfindings.search.store.Codebooks;

/** Reads what someone says about an issue. Refuses codes that the codebook does not know, and names the nearest. */
@ApplicationScoped
class ExperienceReader {

    private final Codebooks codebooks;
    private final Caller caller;

    ExperienceReader(Codebooks codebooks, Caller caller) {
        this.codebooks = codebooks;
        this.caller = caller;
    }

    Codebook.Issue issue(String code) {
        List<Codebook.Issue> issues = codebooks.current().issues();
        return issues.stream()
                .filter(i -> i.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new UnknownCodeException("issue", code, issues));
    }

    NewExperience read(String issue, ExperienceBody body) {
        if (body == null) {
            throw Problems.invalidField("body", "Say whether the issue is familiar, and your role.");
        }
        FreeText.required("familiar", body.familiar());
        FreeText.required("role", body.role());
        FreeText.length("localBody", body.localBody(), FreeText.LINE);
        FreeText.length("furtherReasons", body.furtherReasons(), FreeText.PARAGRAPHS);
        FreeText.length("whatHelped", body.whatHelped(), FreeText.PARAGRAPHS);
        return new NewExperience(
                issue,
                Familiar.of(body.familiar())
                        .orElseThrow(() -> Problems.invalidField(
                                "familiar", "It may be %s.".formatted(String.join(", ", Familiar.codes())))),
                role(body.role()),
                localBody(FreeText.orNull(body.localBody())),
                FreeText.orNull(body.furtherReasons()),
                FreeText.orNull(body.whatHelped()));
    }

    private String role(String role) {
        List<String> known = codebooks.current().professionals().stream()
                .map(Codebook.Professional::code)
                .toList();
        if (!known.contains(role)) {
            throw Problems.invalidField(
                    "role",
                    "The codebook has no such code. The nearest is \"%s\".".formatted(AxisCodes.nearest(known, role)));
        }
        return role;
    }

    /** A board speaks for itself, whether it says so or not. */
    private String localBody(String said) {
        String own = caller.localBody().orElse(null);
        if (own != null && said != null && !said.equals(own)) {
            throw Problems.forbidden("This key belongs to another local body.");
        }
        return said == null ? own : said;
    }
}
