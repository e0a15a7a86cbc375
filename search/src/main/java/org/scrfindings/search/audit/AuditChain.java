package org.scrfindings.search.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Works the chain of the audit out again, from the first entry to the last, and says where it is not what was written.
 * Reads a few thousand entries at a time, and none that were added since it began.
 */
public final class AuditChain {

    private static final int AT_A_TIME = 5_000;

    private static final String HEAD =
            "select seq, digest, (select coalesce(max(seq), 0) from audit_entry) from audit_head";

    private static final String ENTRIES = "select " + AuditRow.COLUMNS
            + " from audit_entry where seq > ? and seq <= ? order by seq limit " + AT_A_TIME;

    private final Connection database;
    private final Optional<ChainLink> noted;

    private ChainLink last = ChainLink.START;

    private AuditChain(Connection database, Optional<ChainLink> noted) {
        this.database = database;
        this.noted = noted;
    }

    /**
     * @param noted a link that was noted down earlier; the chain must still go through it
     */
    public static Verification verify(Connection database, Optional<ChainLink> noted) throws SQLException {
        return new AuditChain(database, noted).verify();
    }

    /** @param lastSeq number of the last entry that there is, which should be the head's */
    private record Head(ChainLink link, long lastSeq) {}

    private Verification verify() throws SQLException {
        Head head = head();
        for (List<AuditRow> rows = next(head); !rows.isEmpty(); rows = next(head)) {
            for (AuditRow row : rows) {
                Optional<String> problem = problem(row);
                if (problem.isPresent()) {
                    return Verification.broken(last, last.seq() + 1, problem.get());
                }
                last = ChainLink.of(row.seq(), row.digest());
            }
        }
        return end(head);
    }

    private Head head() throws SQLException {
        try (PreparedStatement query = database.prepareStatement(HEAD);
                ResultSet row = query.executeQuery()) {
            return row.next()
                    ? new Head(ChainLink.of(row.getLong(1), row.getBytes(2)), row.getLong(3))
                    : new Head(ChainLink.START, Long.MAX_VALUE);
        }
    }

    private List<AuditRow> next(Head head) throws SQLException {
        List<AuditRow> rows = new ArrayList<>();
        try (PreparedStatement query = database.prepareStatement(ENTRIES)) {
            query.setLong(1, last.seq());
            query.setLong(2, head.link().seq());
            try (ResultSet found = query.executeQuery()) {
                while (found.next()) {
                    rows.add(AuditRow.of(found));
                }
            }
        }
        return rows;
    }

    private Optional<String> problem(AuditRow row) {
        if (row.seq() != last.seq() + 1) {
            return Optional.of("Entries were taken out: the next one is number %d.".formatted(row.seq()));
        }
        if (!ChainLink.of(last.seq(), row.previous()).equals(last) || !row.isWhole()) {
            return Optional.of("This entry was changed, or is not the one that was written here.");
        }
        boolean noted = this.noted
                .filter(link -> link.seq() == row.seq())
                .filter(link -> !link.equals(ChainLink.of(row.seq(), row.digest())))
                .isPresent();
        return noted ? Optional.of("This entry is not the one that was noted down.") : Optional.empty();
    }

    private Verification end(Head head) {
        boolean shorter = noted.filter(link -> link.seq() > last.seq()).isPresent();
        if (shorter || !head.link().equals(last)) {
            return Verification.broken(last, last.seq() + 1, "Entries at the end were taken out.");
        }
        if (head.lastSeq() != last.seq()) {
            return Verification.broken(last, last.seq() + 1, "Entries at the end were put in past the chain.");
        }
        return Verification.intact(last);
    }
}
