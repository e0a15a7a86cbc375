package org.scrfindings.search.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.hibernate.exception.JDBCConnectionException;

/** Verifies the audit of the service's own database. Safe for use by several threads. */
@ApplicationScoped
public class AuditVerifier {

    private final DataSource database;

    AuditVerifier(DataSource database) {
        this.database = database;
    }

    /**
     * @param noted a link that was noted down earlier; the chain must still go through it
     * @throws JDBCConnectionException while the database is away
     */
    public Verification verify(Optional<ChainLink> noted) {
        try (Connection connection = database.getConnection()) {
            return AuditChain.verify(connection, noted);
        } catch (SQLException e) {
            throw new JDBCConnectionException("the audit could not be looked at", e);
        }
    }
}
