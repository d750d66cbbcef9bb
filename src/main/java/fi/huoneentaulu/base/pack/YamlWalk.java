package fi.huoneentaulu.base.pack;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Walks through a YAML text event by event, so that nothing is built of it before it is known to be harmless. */
final class YamlWalk {
    private static final int DEEPEST = 30;
    private static final int MOST_CODE_POINTS = 2_097_152;
    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setCodePointLimit(MOST_CODE_POINTS)
            .setUseMarks(true)
            .build();

    private final Map<String, Integer> lines = new HashMap<>();
    private final Deque<Level> levels = new ArrayDeque<>();
    private int documents;

    /** A mapping or a list that is open. */
    private static final class Level {
        private final String place;
        private final boolean mapping;
        private final Set<String> keys = new HashSet<>();
        private @Nullable String key;
        private int items;

        Level(String place, boolean mapping) {
            this.place = place;
            this.mapping = mapping;
        }

        boolean wantsKey() {
            return mapping && key == null;
        }

        /** The place of the next value. */
        String next() {
            if (!mapping) {
                return place + "[" + items++ + "]";
            }
            String name = String.valueOf(key);
            key = null;
            return place.isEmpty() ? name : place + "." + name;
        }
    }

    Map<String, Integer> lines(String yaml) {
        try {
            for (Event event : new Parse(SETTINGS).parseReader(new YamlText(yaml))) {
                look(event);
            }
            return lines;
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0);
            throw new UnsafeYamlException(line, "base.pack.yaml.broken");
        } catch (YamlEngineException e) {
            throw new UnsafeYamlException(0, "base.pack.yaml.broken");
        }
    }

    private void look(Event event) {
        int line = event.getStartMark().map(Mark::getLine).orElse(-1) + 1;
        if (event instanceof DocumentStartEvent && ++documents > 1) {
            throw new UnsafeYamlException(line, "base.pack.yaml.documents");
        }
        if (event instanceof CollectionEndEvent) {
            levels.pop();
        } else if (event instanceof NodeEvent node) {
            refuseReferences(node, line);
            switch (node) {
                case CollectionStartEvent collection -> open(collection, line);
                case ScalarEvent scalar -> scalar(scalar, line);
                default -> throw new UnsafeYamlException(line, "base.pack.yaml.alias");
            }
        }
    }

    private static void refuseReferences(NodeEvent node, int line) {
        if (node.getAnchor().isPresent()) {
            throw new UnsafeYamlException(line, "base.pack.yaml.alias");
        }
        Optional<String> tag = switch (node) {
            case CollectionStartEvent collection -> collection.getTag();
            case ScalarEvent scalar -> scalar.getTag();
            default -> Optional.empty();
        };
        if (tag.isPresent()) {
            throw new UnsafeYamlException(line, "base.pack.yaml.tag");
        }
    }

    private void open(CollectionStartEvent collection, int line) {
        Level above = levels.peek();
        if (above != null && above.wantsKey()) {
            throw new UnsafeYamlException(line, "base.pack.yaml.key");
        }
        if (levels.size() >= DEEPEST) {
            throw new UnsafeYamlException(line, "base.pack.yaml.deep", DEEPEST);
        }
        String place = above == null ? "" : above.next();
        lines.putIfAbsent(place, line);
        levels.push(new Level(place, collection instanceof MappingStartEvent));
    }

    private void scalar(ScalarEvent scalar, int line) {
        String text = scalar.getValue();
        if (hasUnusable(text)) {
            throw new UnsafeYamlException(line, "base.pack.yaml.character");
        }
        Level above = levels.peek();
        if (above == null) {
            lines.put("", line);
        } else if (above.wantsKey()) {
            if (!above.keys.add(text)) {
                throw new UnsafeYamlException(
                        line, "base.pack.yaml.twice", text.substring(0, Math.min(80, text.length())));
            }
            above.key = text;
            lines.putIfAbsent(above.place.isEmpty() ? text : above.place + "." + text, line);
        } else {
            lines.putIfAbsent(above.next(), line);
        }
    }

    /** Control characters and halves of characters: databases refuse them, and no text needs them. */
    private static boolean hasUnusable(String text) {
        return text.codePoints()
                .anyMatch(point -> point < ' ' && point != '\n' && point != '\t'
                        || point >= 0x7F && point <= 0x9F && point != 0x85
                        || point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
    }
}
