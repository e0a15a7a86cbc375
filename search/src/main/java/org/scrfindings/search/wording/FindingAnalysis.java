package org.scrfindings.search.wording;

import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurationContext;
import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurer;
import org.scrfindings.ingest.codebook.Codebook;

/** How passages and questions are cut into words: English stems, and safeguarding's abbreviations both ways. */
public class FindingAnalysis implements ElasticsearchAnalysisConfigurer {

    /** Of passages. */
    public static final String ENGLISH = "english_passage";

    /** Of questions: as passages, with synonyms added. A change of them, as of all analysis, makes the index anew. */
    public static final String ENGLISH_QUERY = "english_question";

    /** Of words as they are written, for finding out how one is spelt. */
    public static final String AS_WRITTEN = "as_written";

    private static final String POSSESSIVE = "english_possessive";
    private static final String STEMS = "english_stems";
    private static final String SYNONYMS = "safeguarding_synonyms";

    @Override
    public void configure(ElasticsearchAnalysisConfigurationContext context) {
        context.tokenFilter(POSSESSIVE).type("stemmer").param("language", "possessive_english");
        context.tokenFilter(STEMS).type("stemmer").param("language", "english");
        context.tokenFilter(SYNONYMS)
                .type("synonym_graph")
                .param("lenient", true)
                .param("synonyms", Synonyms.of(Codebook.bundled()).toArray(String[]::new));
        context.analyzer(AS_WRITTEN)
                .custom()
                .tokenizer("standard")
                .tokenFilters("lowercase", "asciifolding", POSSESSIVE);
        context.analyzer(ENGLISH)
                .custom()
                .tokenizer("standard")
                .tokenFilters("lowercase", "asciifolding", POSSESSIVE, STEMS);
        context.analyzer(ENGLISH_QUERY)
                .custom()
                .tokenizer("standard")
                .tokenFilters("lowercase", "asciifolding", POSSESSIVE, SYNONYMS, STEMS);
    }
}
