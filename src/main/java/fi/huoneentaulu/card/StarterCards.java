package fi.huoneentaulu.card;

import fi.huoneentaulu.base.access.AsSystem;
import fi.huoneentaulu.publishing.Contents;
import fi.huoneentaulu.vocabulary.SubjectKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes the starter cards into an empty installation, all or none; what is stored is never overwritten. */
@Component
@Order(StarterCards.AFTER_FACTS)
class StarterCards implements ApplicationRunner {
    static final int AFTER_FACTS = 100;
    private static final Logger LOG = LoggerFactory.getLogger(StarterCards.class);
    private static final String FILES = "classpath*:content/cards/*.yaml";
    private static final String REASON = "Aloitussisältö";

    private final Contents contents;
    private final CardContentType type;
    private final CardFiles files;
    private final TransactionTemplate transaction;

    StarterCards(Contents contents, CardContentType type, CardFiles files, TransactionTemplate transaction) {
        this.contents = contents;
        this.type = type;
        this.files = files;
        this.transaction = transaction;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        AsSystem.run(() -> {
            if (contents.isEmpty(SubjectKind.CARD)) {
                List<CardFiles.Read> cards = read();
                transaction.executeWithoutResult(_ -> cards.forEach(
                        card -> contents.publish(type, card.body().code(), card.body(), card.check(), REASON)));
                LOG.info("Took in {} starter cards", cards.size());
            }
        });
    }

    private List<CardFiles.Read> read() {
        try {
            return read(files, new PathMatchingResourcePatternResolver());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The starter cards by code. */
    static List<CardFiles.Read> read(CardFiles files, ResourcePatternResolver resources) throws IOException {
        List<CardFiles.Read> cards = new ArrayList<>();
        for (Resource file : resources.getResources(FILES)) {
            cards.add(files.readYaml(
                    String.valueOf(file.getFilename()), file.getContentAsString(StandardCharsets.UTF_8)));
        }
        cards.sort(Comparator.comparing(card -> card.body().code()));
        return cards;
    }
}
