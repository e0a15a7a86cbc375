package org.scrfindings.api.digest;

import io.quarkus.logging.Log;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import org.scrfindings.api.config.DigestSettings;
import org.scrfindings.search.query.FindingPage;
import org.scrfindings.search.query.FindingQuery;
import org.scrfindings.search.query.FindingQuery.Order;
import org.scrfindings.search.query.FindingSearch;
import org.scrfindings.search.query.WholeQueryReader;
import org.scrfindings.search.savedsearch.DueDigest;
import org.scrfindings.search.savedsearch.SavedSearchStore;
import org.scrfindings.search.visibility.Viewer;

/**
 * Sends what is new to saved searches. A mail leaves the service's protection, so it holds what everyone may see when it
 * is sent, whoever it is for. Several copies of the service may do it at the same time: each digest is sent once. One
 * whose sender is killed is sent by another, and twice only where that was between the mail and the note of it; both mails
 * have the same Message-ID then, so that mailboxes may know.
 */
@ApplicationScoped
public class Digests {

    private final SavedSearchStore searches;
    private final WholeQueryReader questions;
    private final FindingSearch search;
    private final Mailer mailer;
    private final DigestSettings settings;

    Digests(
            SavedSearchStore searches,
            WholeQueryReader questions,
            FindingSearch search,
            Mailer mailer,
            DigestSettings settings) {
        this.searches = searches;
        this.questions = questions;
        this.search = search;
        this.mailer = mailer;
        this.settings = settings;
    }

    /** Sends the digests that are due. One that cannot be sent stays due. */
    public void send() {
        if (settings.enabled()) {
            searches.due().forEach(id -> searches.take(id).ifPresent(this::send));
        }
    }

    private void send(DueDigest due) {
        try {
            FindingPage page = search.search(question(due), new Viewer.Public());
            if (!page.items().isEmpty()) {
                mailer.send(mail(due, page));
            }
            searches.told(due);
        } catch (RuntimeException e) {
            // The message of a mail server may hold the address.
            Log.errorf("%s was not sent: %s", due, e.getClass().getSimpleName());
            searches.putBack(due);
        }
    }

    private FindingQuery question(DueDigest due) {
        return questions.read(due.query()).in(Order.LATEST).publishedHere(due.since(), due.until());
    }

    private Mail mail(DueDigest due, FindingPage page) {
        URI end = settings.address().resolve("/api/v1/digests/unsubscription?token=" + due.unsubscribe());
        DigestText text = new DigestText(due, page, settings.address(), end);
        return Mail.withText(due.email(), text.subject(), text.body())
                .addHeader(
                        "Message-ID",
                        "<%s.%d@%s>".formatted(due.id(), due.since().toEpochMilli(), end.getHost()))
                .addHeader("List-Unsubscribe", "<" + end + ">")
                .addHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
    }
}
