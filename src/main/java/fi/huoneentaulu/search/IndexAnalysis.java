package fi.huoneentaulu.search;

import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurationContext;
import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurer;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;

/** The one analyzer, the same for both backends: it only parts at spaces what {@link Words} has already cut. */
public final class IndexAnalysis {

    private IndexAnalysis() {}

    /** For the embedded backend. */
    public static class Lucene implements LuceneAnalysisConfigurer {
        @Override
        public void configure(LuceneAnalysisConfigurationContext context) {
            context.analyzer(IndexFields.ANALYZER).custom().tokenizer("whitespace");
        }
    }

    /** For OpenSearch and Elasticsearch. */
    public static class Elasticsearch implements ElasticsearchAnalysisConfigurer {
        @Override
        public void configure(ElasticsearchAnalysisConfigurationContext context) {
            context.analyzer(IndexFields.ANALYZER).custom().tokenizer("whitespace");
        }
    }
}
