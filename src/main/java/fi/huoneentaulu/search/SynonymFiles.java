package fi.huoneentaulu.search;

import fi.huoneentaulu.base.pack.YamlText;
import fi.huoneentaulu.vocabulary.Language;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/** Synonyms in the content format: {@code synonyms.yaml}. */
final class SynonymFiles {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .build();

    private SynonymFiles() {}

    /** A file that cannot be read: where, and the key of the sentence that says why. */
    static final class Refusal extends Exception {
        private final String place;
        private final String key;

        Refusal(String place, String key) {
            super(key);
            this.place = place;
            this.key = key;
        }

        String place() {
            return place;
        }

        String key() {
            return key;
        }
    }

    static List<Synonym> read(String yaml) throws Refusal {
        try {
            Synonym[] synonyms = YAML.readValue(new YamlText(yaml), Synonym[].class);
            for (int i = 0; i < synonyms.length; i++) {
                if (synonyms[i] == null || synonyms[i].lang() == null || synonyms[i].kind() == null) {
                    throw new Refusal("[" + i + "]", "search.pack.value");
                }
            }
            return List.of(synonyms);
        } catch (UnrecognizedPropertyException e) {
            throw new Refusal(place(e), "search.pack.unknown");
        } catch (DatabindException e) {
            throw new Refusal(place(e), "search.pack.value");
        } catch (JacksonException e) {
            throw new Refusal("", "search.pack.value");
        }
    }

    static String write(List<Synonym> synonyms) {
        ArrayNode list = YAML.createArrayNode();
        synonyms.forEach(synonym -> list.add(tree(synonym)));
        return YAML.writeValueAsString(list);
    }

    static String canonical(Synonym synonym) {
        return JSON.writeValueAsString(tree(synonym));
    }

    private static ObjectNode tree(Synonym synonym) {
        ObjectNode node = JSON.createObjectNode();
        ArrayNode terms = node.putArray("terms");
        synonym.terms().forEach(terms::add);
        node.put("lang", synonym.lang().tag()).put("kind", synonym.kind().name());
        ArrayNode targets = node.putArray("to");
        synonym.to().forEach(targets::add);
        return node;
    }

    /** The code of a synonym in a pack: its language and first term. */
    static String code(Synonym synonym) {
        Language language = synonym.lang();
        return language.tag() + ":" + synonym.terms().getFirst();
    }

    private static String place(DatabindException e) {
        StringBuilder place = new StringBuilder();
        e.getPath().forEach(step -> {
            if (step.getPropertyName() == null) {
                place.append('[').append(step.getIndex()).append(']');
            } else {
                place.append(place.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        });
        return place.toString();
    }
}
