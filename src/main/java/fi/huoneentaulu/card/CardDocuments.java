package fi.huoneentaulu.card;

import fi.huoneentaulu.base.access.ForReaders;
import fi.huoneentaulu.publishing.Published;
import fi.huoneentaulu.vocabulary.Language;
import org.springframework.stereotype.Service;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Cards as JSON documents in one language, in the keys of the content format. */
@Service
@ForReaders
public class CardDocuments {
    private final CardFiles files;

    CardDocuments(CardFiles files) {
        this.files = files;
    }

    /**
     * A card in a language; a text that is not translated stands in Finnish.
     *
     * @param card the card
     * @param language the reader's language
     * @return the content format with every localised text as a plain string, and the version beside it
     */
    public JsonNode document(Published<CardBody> card, Language language) {
        ObjectNode document = files.document(card, language, CardLinks.path(card.code()));
        document.remove("cases");
        return document;
    }
}
