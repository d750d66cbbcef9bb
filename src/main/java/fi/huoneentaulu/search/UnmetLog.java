package fi.huoneentaulu.search;

import fi.huoneentaulu.base.Excerpts;
import fi.huoneentaulu.base.Sha256;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.task.TaskExecutor;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/**
 * Remembers what was not found. Of a query only its words are kept: not who searched, no word with a digit, no name of a
 * person, no small words or single letters; identity codes were removed before. The words themselves are stored only at
 * the third search or when someone reports the gap; until then there is a digest to count by, so that what one person
 * typed once cannot be read anywhere.
 */
@Component
class UnmetLog {
    private static final Logger LOG = LoggerFactory.getLogger(UnmetLog.class);
    private static final int MOST_LETTERS = 200;

    private final UnmetStore store;
    private final PersonNames names;
    private final TaskExecutor executor;

    UnmetLog(UnmetStore store, PersonNames names, @Qualifier("applicationTaskExecutor") TaskExecutor executor) {
        this.store = store;
        this.names = names;
        this.executor = executor;
    }

    /** What is kept of a query: its words, and the digest that the same words have in any order and inflection. */
    record Kept(String words, String digest) {}

    /** Counts a search, later: the searcher does not wait. */
    void searched(Query query) {
        kept(query)
                .ifPresent(kept -> executor.execute(() -> {
                    try {
                        twice(() -> store.count(kept));
                    } catch (RuntimeException e) {
                        LOG.warn("An unmet search could not be counted", e);
                    }
                }));
    }

    /** Stores a reported gap before it is confirmed to the reporter. */
    void reported(Query query) {
        kept(query).ifPresent(kept -> twice(() -> store.report(kept)));
    }

    /** Two nodes may store the same words at once; the later one finds the row at its second try. */
    private static void twice(Runnable storing) {
        try {
            storing.run();
        } catch (ConcurrencyFailureException | DataIntegrityViolationException e) {
            LOG.debug("The same words were stored at the same time; trying again", e);
            storing.run();
        }
    }

    Optional<Kept> kept(Query query) {
        List<QueryWord> words = query.words().stream()
                .filter(QueryWord::saysSomething)
                .filter(word -> word.exact().length() > 1)
                .filter(word -> word.exact().codePoints().noneMatch(Character::isDigit))
                .filter(word -> !names.isName(word))
                .toList();
        if (words.isEmpty()) {
            return Optional.empty();
        }
        String readable = words.stream().map(QueryWord::exact).collect(Collectors.joining(" "));
        String key = words.stream()
                .map(word -> word.roots().iterator().next())
                .sorted()
                .collect(Collectors.joining(" "));
        return Optional.of(new Kept(Excerpts.beginning(readable, MOST_LETTERS), Sha256.hex(key)));
    }
}
