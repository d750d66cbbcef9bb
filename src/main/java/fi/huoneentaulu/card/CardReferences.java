package fi.huoneentaulu.card;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Where a document in the content format points to cards: links and redirects as {@code card:<code>}, and lists of codes. */
public final class CardReferences {
    private static final Pattern LINK = Pattern.compile("\\bcard:([a-z0-9]+(?:-[a-z0-9]+)*)");

    private CardReferences() {}

    /**
     * Makes a document point to other cards.
     *
     * @param document the document; it is changed
     * @param lists the keys whose lists hold bare codes of cards
     * @param codes the new code of each card that has one; other cards stay as they are
     */
    public static void rename(ObjectNode document, Set<String> lists, Map<String, String> codes) {
        renamed(document, codes);
        for (String list : lists) {
            if (document.get(list) instanceof ArrayNode bare) {
                for (int i = 0; i < bare.size(); i++) {
                    String code = bare.get(i).asString("");
                    bare.set(i, StringNode.valueOf(codes.getOrDefault(code, code)));
                }
            }
        }
    }

    private static JsonNode renamed(JsonNode node, Map<String, String> codes) {
        switch (node) {
            case ObjectNode object ->
                object.propertyNames().stream()
                        .toList()
                        .forEach(name -> object.set(name, renamed(object.get(name), codes)));
            case ArrayNode array -> {
                for (int i = 0; i < array.size(); i++) {
                    array.set(i, renamed(array.get(i), codes));
                }
            }
            case StringNode text -> {
                return StringNode.valueOf(links(text.asString(), codes));
            }
            default -> {
                return node;
            }
        }
        return node;
    }

    private static String links(String text, Map<String, String> codes) {
        return LINK.matcher(text).replaceAll(found -> "card:" + codes.getOrDefault(found.group(1), found.group(1)));
    }
}
