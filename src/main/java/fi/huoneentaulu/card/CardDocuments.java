package fi.huoneentaulu.card;

import fi.huoneentaulu.base.access.ForReaders;
import fi.huoneentaulu.publishing.Published;
import fi.huoneentaulu.vocabulary.Language;
import java.util.Set;
import org.springframework.stereotype.Service;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Cards as JSON documents in one language, in the keys of the content format. */
@Service
@ForReaders
public class CardDocuments {
    private static final Set<String> TAGS = Set.of("fi", "sv", "en");

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
        ObjectNode document = (ObjectNode) localised(files.tree(card.body(), card.check()), language);
        document.remove("cases");
        document.put("version", card.version());
        document.put("publishedAt", card.publishedAt().toString());
        document.put("url", CardLinks.path(card.code()));
        document.put("language", language.tag());
        return document;
    }

    private static JsonNode localised(JsonNode node, Language language) {
        if (node instanceof ObjectNode object) {
            if (object.has("fi") && TAGS.containsAll(object.propertyNames())) {
                return object.has(language.tag()) ? object.get(language.tag()) : object.get("fi");
            }
            object.propertyNames().stream()
                    .toList()
                    .forEach(name -> object.set(name, localised(object.get(name), language)));
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                array.set(i, localised(array.get(i), language));
            }
        }
        return node;
    }
}
