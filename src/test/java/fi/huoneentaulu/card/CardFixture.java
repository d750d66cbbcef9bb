package fi.huoneentaulu.card;

import fi.huoneentaulu.area.Areas;
import fi.huoneentaulu.area.AreasFixture;
import fi.huoneentaulu.base.Messages;
import fi.huoneentaulu.base.MessagesFixture;
import fi.huoneentaulu.fact.Facts;
import fi.huoneentaulu.fact.FactsFixture;
import fi.huoneentaulu.fact.RuleCodec;
import fi.huoneentaulu.publishing.ContentFile;
import fi.huoneentaulu.publishing.StarterDocuments;
import java.util.List;

/** The starter cards and what reads and checks them, without Spring. */
final class CardFixture {
    private final Areas areas = AreasFixture.areas();
    private final Messages messages = MessagesFixture.messages();
    private final Facts facts = FactsFixture.starter(areas, messages);
    private final CardFiles files = new CardFiles(new RuleCodec());
    private final CardCriteria criteria = new CardCriteria(areas, messages);

    Facts facts() {
        return facts;
    }

    CardFiles files() {
        return files;
    }

    CardCriteria criteria() {
        return criteria;
    }

    CardRules rules() {
        return new CardRules(areas, bench());
    }

    CardTestBench bench() {
        return new CardTestBench(criteria, facts);
    }

    List<ContentFile<CardBody>> starterCards() {
        return StarterDocuments.read(files);
    }

    CardBody starterCard(String code) {
        return starterCards().stream()
                .map(ContentFile::body)
                .filter(card -> card.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
