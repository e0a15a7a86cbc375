package org.scrfindings.search.audit;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;

/**
 * The command that verifies the audit, without the service: {@code deploy/audit-verify}. The database is told by the
 * same variables of the environment as to the service. Ends with 0 where the chain is intact, with 1 where somebody has
 * been at it, with 2 where it could not be looked at.
 */
public final class AuditVerify {

    private static final int BROKEN = 1;
    private static final int NOT_VERIFIED = 2;

    private AuditVerify() {}

    public static void main(String[] arguments) {
        System.exit(run(arguments, System.getenv(), System.out));
    }

    static int run(String[] arguments, Map<String, String> environment, PrintStream out) {
        Optional<ChainLink> noted =
                arguments.length == 0 ? Optional.empty() : ChainLink.parse(arguments[arguments.length - 1]);
        if (arguments.length > 1 || arguments.length == 1 && noted.isEmpty()) {
            out.println("usage: audit-verify [NUMBER:DIGEST], as an earlier run printed it");
            return NOT_VERIFIED;
        }
        try (Connection database = DriverManager.getConnection(
                environment.getOrDefault("QUARKUS_DATASOURCE_JDBC_URL", ""),
                environment.get("QUARKUS_DATASOURCE_USERNAME"),
                environment.get("QUARKUS_DATASOURCE_PASSWORD"))) {
            return report(AuditChain.verify(database, noted), out);
        } catch (SQLException e) {
            out.println("the audit could not be looked at: " + e.getMessage());
            return NOT_VERIFIED;
        }
    }

    private static int report(Verification verification, PrintStream out) {
        if (verification.intact()) {
            out.printf("intact: %d entries, the last one %s%n", verification.entries(), verification.head());
            return 0;
        }
        out.printf(
                "BROKEN at entry %d: %s%n",
                verification.fault().seq(), verification.fault().problem());
        out.printf("intact up to %s%n", verification.head());
        return BROKEN;
    }
}
