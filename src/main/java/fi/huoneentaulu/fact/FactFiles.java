package fi.huoneentaulu.fact;

import fi.huoneentaulu.base.pack.YamlText;
import fi.huoneentaulu.eligibility.Ask;
import fi.huoneentaulu.eligibility.FactDefinition;
import fi.huoneentaulu.eligibility.FactDefinition.Choice;
import fi.huoneentaulu.eligibility.FactType;
import fi.huoneentaulu.vocabulary.LocalizedText;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/** Reads and writes facts in the content format: {@code facts.yaml} and the JSON that is stored. */
@Component
public class FactFiles {
    private static final Set<String> KEYS =
            Set.of("key", "type", "question", "statement", "negation", "help", "unit", "min", "max", "choices", "ask");

    private final ObjectMapper yaml = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER, YAMLWriteFeature.SPLIT_LINES)
            .build();
    private final ObjectMapper json = JsonMapper.builder().build();

    /**
     * Reads a file of facts.
     *
     * @param file {@code facts.yaml}
     * @return the facts in the order written
     * @throws FactFileException when the file cannot be read or is not written as it should be
     */
    public List<FactDefinition> read(Resource file) {
        String name = String.valueOf(file.getFilename());
        try {
            String text = file.getContentAsString(StandardCharsets.UTF_8);
            return facts(new ContentNode(yaml.readTree(new YamlText(text)), ""));
        } catch (RuleFormatException e) {
            throw new FactFileException(name, e.place(), e.reason(), e);
        } catch (JacksonException e) {
            throw new FactFileException(name, e.getLocation().offsetDescription(), e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw new FactFileException(name, "", "cannot be read", e);
        }
    }

    /**
     * Writes facts so that {@link #read} gives them back.
     *
     * @param facts the facts
     * @return YAML
     */
    public String write(List<FactDefinition> facts) {
        ArrayNode list = yaml.createArrayNode();
        facts.forEach(fact -> list.add(write(fact)));
        return yaml.writeValueAsString(list);
    }

    FactDefinition readStored(String text) {
        return fact(new ContentNode(json.readTree(text), ""));
    }

    String writeStored(FactDefinition fact) {
        return json.writeValueAsString(write(fact));
    }

    private static List<FactDefinition> facts(ContentNode node) {
        List<FactDefinition> facts = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (ContentNode item : node.items()) {
            FactDefinition fact = fact(item);
            if (!keys.add(fact.key())) {
                throw item.required("key").refusal("stands twice");
            }
            facts.add(fact);
        }
        return List.copyOf(facts);
    }

    private static FactDefinition fact(ContentNode node) {
        node.mapping(KEYS);
        List<Choice> choices = node.optional("choices").map(ContentNode::someItems).orElse(List.of()).stream()
                .map(FactFiles::choice)
                .toList();
        try {
            return new FactDefinition(
                    node.required("key").text(),
                    node.required("type").oneOf(FactType.class),
                    node.required("question").localized(),
                    node.required("statement").localized(),
                    localized(node, "negation"),
                    localized(node, "help"),
                    localized(node, "unit"),
                    number(node, "min"),
                    number(node, "max"),
                    choices,
                    node.optional("ask").map(ask -> ask.oneOf(Ask.class)).orElse(Ask.NORMAL));
        } catch (RuleFormatException e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw node.refusal(String.valueOf(e.getMessage()));
        }
    }

    private static Choice choice(ContentNode node) {
        node.mapping(Set.of("key", "label"));
        return new Choice(node.required("key").text(), node.required("label").localized());
    }

    private static @Nullable LocalizedText localized(ContentNode node, String key) {
        return node.optional(key).map(ContentNode::localized).orElse(null);
    }

    private static @Nullable BigDecimal number(ContentNode node, String key) {
        return node.optional(key).map(ContentNode::number).orElse(null);
    }

    private ObjectNode write(FactDefinition fact) {
        ObjectNode node = json.createObjectNode()
                .put("key", fact.key())
                .put("type", fact.type().name());
        put(node, "question", fact.question());
        put(node, "statement", fact.statement());
        put(node, "negation", fact.negation());
        put(node, "help", fact.help());
        put(node, "unit", fact.unit());
        Optional.ofNullable(fact.min()).ifPresent(min -> node.put("min", min));
        Optional.ofNullable(fact.max()).ifPresent(max -> node.put("max", max));
        if (!fact.choices().isEmpty()) {
            ArrayNode choices = node.putArray("choices");
            fact.choices()
                    .forEach(choice -> choices.addObject()
                            .put("key", choice.key())
                            .set("label", (JsonNode) RuleWriter.localized(choice.label())));
        }
        return node.put("ask", fact.ask().name());
    }

    private static void put(ObjectNode node, String key, @Nullable LocalizedText text) {
        if (text != null) {
            node.set(key, RuleWriter.localized(text));
        }
    }
}
