package org.scrfindings.api.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.scrfindings.search.query.InvalidQueryException;
import org.scrfindings.search.query.WholeQueryReader;
import org.scrfindings.search.savedsearch.Digest;
import org.scrfindings.search.savedsearch.SavedSearchRequest;

/** Reads what is to be kept as a saved search. */
@ApplicationScoped
public class SavedSearchReader {

    /** Enough to tell an address from something else; whether it is one, the mail server knows. */
    private static final Pattern ADDRESS = Pattern.compile("[^\\s@,;<>\"]{1,64}@[^\\s@,;<>\"]{1,190}");

    private final WholeQueryReader questions;

    SavedSearchReader(WholeQueryReader questions) {
        this.questions = questions;
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem naming the first field that is wrong */
    public SavedSearchRequest read(SavedSearchBody body) {
        if (body == null) {
            throw Problems.invalidField("body", "Send the search's name and query.");
        }
        FreeText.required("name", body.name());
        FreeText.length("name", body.name(), 200);
        Map<String, List<String>> asked = body.parameters();
        check(asked);
        Digest digest = digest(body);
        return new SavedSearchRequest(body.name().strip(), asked, digest, email(body, digest));
    }

    private void check(Map<String, List<String>> asked) {
        try {
            questions.read(asked);
        } catch (InvalidQueryException e) {
            throw Problems.invalidField("query." + e.parameter(), e.getMessage());
        }
    }

    private static Digest digest(SavedSearchBody body) {
        return Digest.of(body.digest() == null ? Digest.NEVER.code() : body.digest())
                .orElseThrow(() -> Problems.invalidField(
                        "digest", "It may be one of %s.".formatted(String.join(", ", Digest.codes()))));
    }

    /** The problem does not repeat what was sent. */
    private static Optional<String> email(SavedSearchBody body, Digest digest) {
        String email = FreeText.orNull(body.email());
        if (digest == Digest.NEVER) {
            return Optional.empty();
        }
        if (email == null || !ADDRESS.matcher(email).matches()) {
            throw Problems.invalidField("email", "Digests need one e-mail address, such as name@example.org.");
        }
        return Optional.of(email);
    }
}
