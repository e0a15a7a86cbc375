package org.scrfindings.search.doublecoding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import org.scrfindings.search.query.FindingPage;
import org.scrfindings.search.store.FindingView;

/**
 * Takes the codes off findings that the reader is to code without knowing them. It keeps an honest coder from seeing them
 * by accident; the codes of published findings are public, and no service can keep anyone from asking as the public does.
 */
@ApplicationScoped
public class BlindCoding {

    private final SampledFindings sampled;

    BlindCoding(SampledFindings sampled) {
        this.sampled = sampled;
    }

    /** The findings of whose codes this person is to see nothing yet; none for the public, who has no name. */
    @Transactional
    public Set<UUID> hiddenFrom(String name) {
        return name.isEmpty() ? Set.of() : Set.copyOf(sampled.hiddenFrom(name));
    }

    public FindingView forReader(FindingView finding, String name) {
        return hiddenFrom(name).contains(finding.id()) ? finding.withoutCodes() : finding;
    }

    public FindingPage forReader(FindingPage page, String name) {
        Set<UUID> hidden = hiddenFrom(name);
        return page.with(page.items().stream()
                .map(f -> hidden.contains(f.id()) ? f.withoutCodes() : f)
                .toList());
    }
}
