package org.scrfindings.search.doublecoding;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Findings drawn at random for two people to code. Never changed. */
@Entity
@Immutable
@Table(name = "coding_sample")
class CodingSample {

    @Id
    UUID id;

    String title;

    int size;

    long seed;

    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, List<String>> query;

    int population;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> coders;

    @Column(name = "drawn_at")
    Instant drawnAt;

    @Column(name = "drawn_by")
    String drawnBy;

    protected CodingSample() {}

    CodingSample(UUID id, SampleRequest request, long seed, int population) {
        this.id = id;
        this.title = request.title();
        this.size = request.size();
        this.seed = seed;
        this.query = request.asked();
        this.population = population;
        this.coders = request.coders();
    }
}
