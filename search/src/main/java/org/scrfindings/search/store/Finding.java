package org.scrfindings.search.store;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Transient;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Highlightable;
import org.hibernate.search.engine.backend.types.Norms;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.engine.backend.types.VectorSimilarity;
import org.hibernate.search.mapper.pojo.automaticindexing.ReindexOnUpdate;
import org.hibernate.search.mapper.pojo.bridge.mapping.annotation.PropertyBinderRef;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.FullTextField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.GenericField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.IndexedEmbedded;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.IndexingDependency;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.PropertyBinding;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.VectorField;
import org.hibernate.type.SqlTypes;
import org.scrfindings.ingest.code.Axis;
import org.scrfindings.ingest.code.Embedder;
import org.scrfindings.search.wording.FindingAnalysis;

/** A finding, vivid example or recommendation with its evidence and codes. One index document each. */
@Entity
@Indexed
public class Finding {

    /** {@link #coding} of a finding whose codes a person has decided about. */
    static final String CONFIRMED = "confirmed";

    /** {@link #coding} and {@link #origin} of what no person has touched. */
    static final String BY_MACHINE = "machine";

    /** The index has it to sort by as well, so that pages follow each other without gap or overlap. */
    @Id
    @KeywordField(name = "key", aggregable = Aggregable.YES)
    @PropertyBinding(binder = @PropertyBinderRef(type = IdentifierOrder.class))
    UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "document_id")
    @IndexedEmbedded(
            includePaths = {
                IdentifierOrder.HIGH,
                IdentifierOrder.LOW,
                "kind",
                "review.id",
                "review.localBody",
                "review.reviewType",
                "review.outcome",
                "review.harm",
                "review.ageBand",
                "review.year",
                "review.quarter",
                "review.statusCode",
                "review.published",
                "review.publishedOn",
                "review.releasedAt"
            })
    @IndexingDependency(reindexOnUpdate = ReindexOnUpdate.NO)
    Document document;

    @GenericField(sortable = Sortable.YES)
    int position;

    @KeywordField(aggregable = Aggregable.YES)
    String kind;

    @FullTextField(analyzer = FindingAnalysis.ENGLISH, searchAnalyzer = FindingAnalysis.ENGLISH_QUERY)
    String title;

    String number;

    @Column(name = "addressed_to")
    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> addressedTo = List.of();

    String incident;

    String context;

    String problem;

    String analysis;

    @KeywordField(aggregable = Aggregable.YES)
    String coding;

    @Column(name = "codebook_version")
    @KeywordField(aggregable = Aggregable.YES)
    String codebookVersion;

    /** Counts what was done to it; all who write it hold its document. */
    int version;

    /** Who chose the passage: {@code machine} or {@code person}. */
    String origin = BY_MACHINE;

    @VectorField(dimension = Embedder.DIMENSIONS, vectorSimilarity = VectorSimilarity.COSINE)
    @JdbcTypeCode(SqlTypes.ARRAY)
    float[] vector;

    @ElementCollection
    @CollectionTable(name = "finding_evidence", joinColumns = @JoinColumn(name = "finding_id"))
    @OrderColumn(name = "position")
    List<StoredEvidence> evidence = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "finding_repetition", joinColumns = @JoinColumn(name = "finding_id"))
    @OrderColumn(name = "position")
    List<StoredEvidence> repetitions = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "finding_code", joinColumns = @JoinColumn(name = "finding_id"))
    List<StoredCode> codes = new ArrayList<>();

    /** What is searched: title and text together, because a question's words may stand in either. */
    @Transient
    @FullTextField(
            analyzer = FindingAnalysis.ENGLISH,
            searchAnalyzer = FindingAnalysis.ENGLISH_QUERY,
            highlightable = Highlightable.UNIFIED)
    @FullTextField(
            name = "words",
            analyzer = FindingAnalysis.AS_WRITTEN,
            norms = Norms.NO,
            highlightable = Highlightable.UNIFIED)
    @IndexingDependency(reindexOnUpdate = ReindexOnUpdate.NO)
    public String getPassage() {
        return passage(title, getText());
    }

    static String passage(String title, String text) {
        return title.isEmpty() ? text : title + "\n" + text;
    }

    /** The finding's words: its paragraphs parted by line feeds. */
    @Transient
    public String getText() {
        return evidence.stream().map(StoredEvidence::quote).collect(Collectors.joining("\n"));
    }

    /** Whether it is of the same kind and has the same paragraphs. */
    boolean isSamePassage(Finding other) {
        return kind.equals(other.kind) && places().equals(other.places());
    }

    private List<List<Integer>> places() {
        return evidence.stream().map(e -> List.of(e.start(), e.end())).toList();
    }

    /** How sure the least sure of its main codes is; nothing is less certain than a finding without codes. */
    @Transient
    @GenericField(sortable = Sortable.YES)
    @IndexingDependency(reindexOnUpdate = ReindexOnUpdate.NO)
    public double getCertainty() {
        return codes.stream()
                .filter(c -> c.position() == 0)
                .mapToDouble(StoredCode::confidence)
                .min()
                .orElse(0);
    }

    /** Codes on one axis, the main one first. */
    public List<String> on(Axis axis) {
        return coded(axis).stream().map(StoredCode::value).toList();
    }

    List<StoredCode> coded(Axis axis) {
        return codes.stream()
                .filter(c -> c.axis().equals(axis.code()))
                .sorted(Comparator.comparingInt(StoredCode::position))
                .toList();
    }

    private String firstOn(Axis axis) {
        return on(axis).stream().findFirst().orElse(null);
    }

    @Transient
    @KeywordField(aggregable = Aggregable.YES, sortable = Sortable.YES)
    @IndexingDependency(reindexOnUpdate = ReindexOnUpdate.NO)
    public String getStage() {
        return firstOn(Axis.STAGE);
    }

    @Transient
    @KeywordField(aggregable = Aggregable.YES)
    @IndexingDependency(reindexOnUpdate = ReindexOnUpdate.NO)
    public List<String> getPairs() {
        return on(Axis.PAIR);
    }

    /** The professional groups of its pairs, each once. */
    @Transient
    @KeywordField(aggregable = Aggregable.YES)
    @IndexingDependency(reindexOnUpdate = ReindexOnUpdate.NO)
    public List<String> getProfessionals() {
        return getPairs().stream()
                .flatMap(p -> Stream.of(p.split("~")))
                .distinct()
                .toList();
    }

    /** Who told. */
    @Transient
    @KeywordField(aggregable = Aggregable.YES)
    @IndexingDependency(reindexOnUpdate = ReindexOnUpdate.NO)
    public List<String> getFrom() {
        return on(Axis.DIRECTION).stream().map(d -> d.split(">")[0]).distinct().toList();
    }

    /** Who was told. */
    @Transient
    @KeywordField(aggregable = Aggregable.YES)
    @IndexingDependency(reindexOnUpdate = ReindexOnUpdate.NO)
    public List<String> getTo() {
        return on(Axis.DIRECTION).stream().map(d -> d.split(">")[1]).distinct().toList();
    }

    @Transient
    @KeywordField(aggregable = Aggregable.YES)
    @IndexingDependency(reindexOnUpdate = ReindexOnUpdate.NO)
    public List<String> getIssues() {
        return on(Axis.ISSUE);
    }

    @Transient
    @KeywordField(aggregable = Aggregable.YES)
    @IndexingDependency(reindexOnUpdate = ReindexOnUpdate.NO)
    public List<String> getReasons() {
        return on(Axis.REASON);
    }

    @Transient
    @KeywordField(aggregable = Aggregable.YES)
    @IndexingDependency(reindexOnUpdate = ReindexOnUpdate.NO)
    public List<String> getThemes() {
        return on(Axis.THEME);
    }

    @Transient
    @KeywordField(aggregable = Aggregable.YES)
    @IndexingDependency(reindexOnUpdate = ReindexOnUpdate.NO)
    public String getPolarity() {
        return firstOn(Axis.POLARITY);
    }

    @Transient
    @KeywordField(aggregable = Aggregable.YES)
    @IndexingDependency(reindexOnUpdate = ReindexOnUpdate.NO)
    public String getRecommendationType() {
        return firstOn(Axis.RECOMMENDATION_TYPE);
    }
}
