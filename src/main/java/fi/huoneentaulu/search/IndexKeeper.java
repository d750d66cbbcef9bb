package fi.huoneentaulu.search;

import fi.huoneentaulu.vocabulary.SubjectKind;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.hibernate.search.util.common.SearchException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Sees before the first request that the index says what the rows say, and rebuilds it where it does not: missing, of
 * another format, or left behind by a crash or a restored backup.
 */
@Component
class IndexKeeper implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(IndexKeeper.class);

    private final SearchEntryRepository rows;
    private final IndexSearch index;
    private final Vocabulary vocabulary;
    private final Completions completions;
    private final StarterSynonyms synonyms;
    private volatile boolean running;

    IndexKeeper(
            SearchEntryRepository rows,
            IndexSearch index,
            Vocabulary vocabulary,
            Completions completions,
            StarterSynonyms synonyms) {
        this.rows = rows;
        this.index = index;
        this.vocabulary = vocabulary;
        this.completions = completions;
        this.synonyms = synonyms;
    }

    @Override
    public void start() {
        synonyms.takeInWhenEmpty();
        List<IndexedHead> heads = rows.findHeadsOtherThan(SubjectKind.SERVICE).stream()
                .map(HeadCodec::read)
                .toList();
        vocabulary.learn(heads);
        heads.stream().collect(Collectors.groupingBy(IndexedHead::subject)).forEach(completions::replace);
        if (!isRight()) {
            rebuild();
        }
        running = true;
    }

    boolean isRight() {
        IndexSearch.State state;
        try {
            state = index.state();
        } catch (SearchException e) {
            LOG.warn("The search index cannot be read", e);
            return false;
        }
        long entries = rows.count();
        Instant newest = rows.newestChange();
        return state.entries() == entries
                && state.ofThisFormat() == entries
                && (newest == null
                        ? state.newestChange().isEmpty()
                        : state.newestChange().filter(newest::equals).isPresent());
    }

    private void rebuild() {
        LOG.info("The search index is missing or outdated: rebuilding it");
        try {
            index.rebuild();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The rebuilding of the search index was interrupted", e);
        }
        LOG.info("The search index is ready");
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Early: before the web server takes requests. */
    @Override
    public int getPhase() {
        return 0;
    }
}
