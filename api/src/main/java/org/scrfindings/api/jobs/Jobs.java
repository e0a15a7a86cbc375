package org.scrfindings.api.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.serializer.JacksonSerializer;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.scrfindings.api.config.DigestSettings;
import org.scrfindings.api.config.JobSettings;
import org.scrfindings.api.digest.Digests;
import org.scrfindings.search.index.DocumentIndexer;
import org.scrfindings.search.index.FindingIndex;
import org.scrfindings.search.store.FindingStore;
import org.scrfindings.search.store.ReviewCalendar;
import org.scrfindings.search.store.WorkQueue;

/**
 * Background work, kept in the database. A job is a row that is written in the transaction that makes it necessary;
 * the data source hands out that transaction's own connection. Workers of all copies of the service share the rows; a
 * job whose worker has gone is taken up again.
 */
@ApplicationScoped
class Jobs implements WorkQueue {

    private static final TaskDescriptor<Void> ENSURE_INDEX = TaskDescriptor.of("ensure-index");
    private static final int MISSED_HEARTBEATS = 4;

    private final JobSettings settings;
    private final Clock clock;
    private final SchedulerClient client;
    private final Scheduler scheduler;

    Jobs(
            DataSource database,
            JobSettings settings,
            Clock clock,
            DocumentReader reader,
            DocumentIndexer indexer,
            FindingIndex index,
            FindingStore findings,
            Digests digests,
            DigestSettings digestSettings,
            ReviewCalendar calendar) {
        this.settings = settings;
        this.clock = clock;
        RecurringTask<Void> sendDigests = Tasks.recurring("send-digests", FixedDelay.of(digestSettings.interval()))
                .execute((job, context) -> digests.send());
        RecurringTask<Void> dates = Tasks.recurring("review-dates", FixedDelay.of(settings.datesInterval()))
                .execute((job, context) -> calendar.act());
        List<Task<?>> tasks = List.of(
                Tasks.oneTime(ReadDocument.TASK)
                        .onFailure(retry())
                        .execute((job, context) -> reader.read(job.getData().documentId())),
                Tasks.oneTime(IndexDocument.TASK)
                        .onFailure(retry())
                        .execute((job, context) -> indexer.index(
                                job.getData().documentId(), job.getData().gone())),
                Tasks.oneTime(RecodeDocument.TASK)
                        .onFailure(retry())
                        .execute((job, context) -> findings.recode(job.getData().documentId())),
                Tasks.oneTime(ENSURE_INDEX).onFailure(retry()).execute((job, context) -> index.ensure()));
        JacksonSerializer serializer = new JacksonSerializer();
        client = SchedulerClient.Builder.create(database, tasks)
                .serializer(serializer)
                .build();
        scheduler = Scheduler.create(database, tasks)
                .startTasks(sendDigests, dates)
                .serializer(serializer)
                .threads(settings.threads())
                .pollingInterval(settings.pollingInterval())
                .heartbeatInterval(settings.heartbeat())
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .build();
    }

    private <T> FailureHandler<T> retry() {
        return new FailureHandler.OnFailureRetryLater<>(settings.retryDelay());
    }

    void start(@Observes StartupEvent event) {
        if (settings.enabled()) {
            client.scheduleIfNotExists(ENSURE_INDEX.instance("startup").scheduledTo(clock.instant()));
            scheduler.start();
        }
    }

    void stop(@Observes ShutdownEvent event) {
        if (settings.enabled()) {
            scheduler.stop();
        }
    }

    /** Each request has its own row: one that has just been done does not hide one that came after it. */
    @Override
    public void readDocument(UUID documentId) {
        client.scheduleIfNotExists(ReadDocument.TASK
                .instance(UUID.randomUUID().toString())
                .data(new ReadDocument(documentId))
                .scheduledTo(clock.instant()));
    }

    @Override
    public void recodeDocument(UUID documentId) {
        client.scheduleIfNotExists(RecodeDocument.TASK
                .instance(UUID.randomUUID().toString())
                .data(new RecodeDocument(documentId))
                .scheduledTo(clock.instant()));
    }

    @Override
    public void indexDocument(UUID documentId, Set<UUID> gone) {
        client.scheduleIfNotExists(IndexDocument.TASK
                .instance(UUID.randomUUID().toString())
                .data(new IndexDocument(documentId, gone))
                .scheduledTo(clock.instant()));
    }
}
