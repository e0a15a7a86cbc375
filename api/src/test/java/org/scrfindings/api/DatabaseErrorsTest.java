package org.scrfindings.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** What the database refuses reaches the logs; the words that it refused must not. */
@QuarkusTest
class DatabaseErrorsTest {

    private static final String WORDS = "words of a document";

    @Inject
    DataSource database;

    @Test
    void anErrorDoesNotQuoteTheRow() {
        Throwable refused = catchThrowable(this::insertHalfAReview);
        assertThat(refused).isInstanceOf(SQLException.class).hasMessageContaining("review_type");
        for (Throwable t = refused; t != null; t = t.getCause()) {
            assertThat(t.getMessage()).doesNotContain(WORDS);
        }
    }

    private void insertHalfAReview() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement insert =
                        connection.prepareStatement("insert into review (id, title) values (?, ?)")) {
            insert.setObject(1, UUID.randomUUID());
            insert.setString(2, WORDS);
            insert.addBatch();
            insert.executeBatch();
        }
    }
}
