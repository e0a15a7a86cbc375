package org.scrfindings.api.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.scrfindings.search.audit.AuditQuestion;
import org.scrfindings.search.audit.ChainLink;

/** Reads which entries of the audit are asked for. */
@ApplicationScoped
public class AuditReader {

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem naming the first part that is wrong */
    public AuditQuestion question(
            Optional<String> actor, Optional<String> action, Optional<String> subject, Optional<String> since) {
        return new AuditQuestion(
                actor, action, subject.map(s -> Values.id("subject", s)), since.map(s -> Values.time("since", s)));
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem where it is no link */
    public ChainLink link(String text) {
        return ChainLink.parse(text)
                .orElseThrow(() -> Problems.invalid(
                        "head", "A number, a colon and 64 digits from 0 to f, as an earlier answer had them."));
    }
}
