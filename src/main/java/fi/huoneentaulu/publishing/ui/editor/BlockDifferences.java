package fi.huoneentaulu.publishing.ui.editor;

import fi.huoneentaulu.publishing.Difference;
import fi.huoneentaulu.publishing.DraftBody;
import fi.huoneentaulu.publishing.WordDiff;
import fi.huoneentaulu.vocabulary.Language;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Compares two versions of a document block by block: the texts language by language, everything else as it is stored. */
final class BlockDifferences {
    private BlockDifferences() {}

    static List<Difference> between(List<FormBlock> blocks, DraftBody old, DraftBody now) {
        List<Difference> differences = new ArrayList<>();
        for (FormBlock block : blocks) {
            for (Language language : Language.values()) {
                add(differences, block, language, old, now);
            }
            add(differences, block, null, old, now);
        }
        return List.copyOf(differences);
    }

    private static void add(
            List<Difference> differences,
            FormBlock block,
            @Nullable Language language,
            DraftBody before,
            DraftBody after) {
        String was = words(block, language, before);
        String is = words(block, language, after);
        if (!was.equals(is)) {
            differences.add(new Difference(block.guide() + "title", language, WordDiff.between(was, is)));
        }
    }

    private static String words(FormBlock block, @Nullable Language language, DraftBody body) {
        List<String> lines = new ArrayList<>();
        for (String place : block.places()) {
            JsonNode value = body.at(place);
            if (value != null) {
                collect(value, language, lines);
            }
        }
        return String.join("\n", lines);
    }

    /** The texts in a language, or for no language what has none. */
    private static void collect(JsonNode node, @Nullable Language language, List<String> lines) {
        if (node.isObject() && node.has(Language.FI.tag())) {
            String text = language == null ? "" : node.path(language.tag()).asString("");
            if (!text.isBlank()) {
                lines.add(text);
            }
        } else if (node.isContainer()) {
            node.forEach(child -> collect(child, language, lines));
        } else if (language == null) {
            lines.add(node.asString(""));
        }
    }
}
