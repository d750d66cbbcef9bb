package fi.huoneentaulu.publishing;

import fi.huoneentaulu.vocabulary.Language;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A document as the tree that it is stored as, finished or not: in which languages it says what it says.
 *
 * @param root the stored document
 * @param untranslated names at its root whose texts need no translation
 */
record TextTree(JsonNode root, Set<String> untranslated) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    static TextTree parse(String json, Set<String> untranslated) {
        return new TextTree(JSON.readTree(json), untranslated);
    }

    /** The texts of a language by their places; a place without a text in it is not there. */
    Map<String, String> texts(Language language) {
        Map<String, String> texts = new HashMap<>();
        visitTexts((place, text) -> {
            String words = text.path(language.tag()).asString("");
            if (!words.isBlank()) {
                texts.put(place, words);
            }
        });
        return texts;
    }

    /** The languages in which a text that stands in Finnish is missing. */
    Set<Language> missing() {
        EnumSet<Language> missing = EnumSet.noneOf(Language.class);
        visitTexts((_, text) -> {
            if (!text.path(Language.FI.tag()).asString("").isBlank()) {
                Stream.of(Language.SV, Language.EN)
                        .filter(language ->
                                text.path(language.tag()).asString("").isBlank())
                        .forEach(missing::add);
            }
        });
        return Set.copyOf(missing);
    }

    private void visitTexts(BiConsumer<String, JsonNode> visitor) {
        for (Map.Entry<String, JsonNode> each : root.properties()) {
            if (!untranslated.contains(each.getKey())) {
                visitTexts(each.getKey(), each.getValue(), visitor);
            }
        }
    }

    private static void visitTexts(String place, JsonNode node, BiConsumer<String, JsonNode> visitor) {
        if (node.isObject() && node.has(Language.FI.tag())) {
            visitor.accept(place, node);
        } else if (node.isObject()) {
            node.properties().forEach(each -> visitTexts(place + "." + each.getKey(), each.getValue(), visitor));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                visitTexts(place + "." + i, node.path(i), visitor);
            }
        }
    }
}
