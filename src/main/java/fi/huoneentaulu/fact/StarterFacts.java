package fi.huoneentaulu.fact;

import fi.huoneentaulu.base.access.AsSystem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Takes the starter facts into an empty installation; what is stored is never overwritten. */
@Component
@Order(StarterFacts.BEFORE_CARDS)
class StarterFacts implements ApplicationRunner {
    static final int BEFORE_CARDS = 50;
    private static final Logger LOG = LoggerFactory.getLogger(StarterFacts.class);

    private final Facts facts;
    private final FactFiles files;

    StarterFacts(Facts facts, FactFiles files) {
        this.facts = facts;
        this.files = files;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        int taken = AsSystem.call(() -> facts.importStarter(files.read(new ClassPathResource("content/facts.yaml"))));
        if (taken > 0) {
            LOG.info("Took in {} starter facts", taken);
        }
    }
}
