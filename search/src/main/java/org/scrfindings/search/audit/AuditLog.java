package org.scrfindings.search.audit;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.hibernate.exception.JDBCConnectionException;
import org.scrfindings.search.store.Page;
import org.scrfindings.search.store.RowPosition;

/**
 * Keeps who saw what is not everyone's, and tells it together with who decided what, which the database adds by itself
 * when a decision is kept. Safe for use by several threads.
 */
@ApplicationScoped
public class AuditLog {

    private static final UUID NONE = new UUID(0, 0);

    /** Its commit does not wait for the disk, so that the chain, which one holds at a time, is held for a moment only. */
    private static final String APPEND =
            "select set_config('synchronous_commit', 'off', true), audit_append(?, ?, ?, '{}')";

    /** A commit that waits for the disk takes along all that was written before, and many wait for it together. */
    private static final String REACH_DISK = "select pg_logical_emit_message(true, 'audit', '')";

    private final AuditEntries entries;
    private final DataSource database;

    AuditLog(AuditEntries entries, DataSource database) {
        this.entries = entries;
        this.database = database;
    }

    /**
     * Keeps that somebody was shown these things, outside any transaction of the caller: what fails behind it was seen all
     * the same. It is on disk when this returns.
     *
     * @param operation by which name of the API's description
     * @throws JDBCConnectionException while the database is away
     */
    public void seen(String actor, String operation, Collection<UUID> subjects) {
        QuarkusTransaction.suspendingExisting().run(() -> append(actor, "seen." + operation, subjects));
    }

    /** Outside a transaction each statement is one of its own. */
    private void append(String actor, String action, Collection<UUID> subjects) {
        try (Connection connection = database.getConnection();
                PreparedStatement append = connection.prepareStatement(APPEND);
                PreparedStatement reachDisk = connection.prepareStatement(REACH_DISK)) {
            append.setString(1, actor);
            append.setString(2, action);
            append.setArray(3, connection.createArrayOf("uuid", subjects.toArray()));
            append.execute();
            reachDisk.execute();
        } catch (SQLException e) {
            throw new JDBCConnectionException("the audit could not be kept", e);
        }
    }

    /** A page of entries, the latest first. */
    @Transactional
    public Page<AuditView> list(AuditQuestion question, Optional<RowPosition> after, int limit) {
        AuditConditions asked = new AuditConditions(
                question, after.map(position -> (long) position.number()).orElse(Long.MAX_VALUE));
        List<AuditView> rows = entries.find(asked.latestFirst(), asked.values()).range(0, limit).stream()
                .map(AuditView::of)
                .toList();
        return Page.of(rows, limit, e -> new RowPosition("", NONE, Math.toIntExact(e.seq())).toString());
    }
}
