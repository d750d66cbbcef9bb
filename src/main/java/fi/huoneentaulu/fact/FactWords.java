package fi.huoneentaulu.fact;

import fi.huoneentaulu.area.Areas;
import fi.huoneentaulu.base.Messages;
import fi.huoneentaulu.eligibility.Words;
import fi.huoneentaulu.vocabulary.Language;
import org.springframework.stereotype.Component;

/** The connecting words of criteria, from the bundles; the names of municipalities, from the classification. */
@Component
class FactWords implements Words {
    private final Messages messages;
    private final Areas areas;

    FactWords(Messages messages, Areas areas) {
        this.messages = messages;
        this.areas = areas;
    }

    @Override
    public String phrase(Language language, Phrase phrase, String... parts) {
        return messages.get(language, "fact.words." + phrase.name(), (Object[]) parts);
    }

    @Override
    public String municipality(Language language, String code) {
        return areas.municipality(code).map(each -> each.name().text(language)).orElse(code);
    }
}
