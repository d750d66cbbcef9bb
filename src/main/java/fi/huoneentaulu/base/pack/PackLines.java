package fi.huoneentaulu.base.pack;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The difference of two documents line by line, each line with its place. */
final class PackLines {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Comparing takes the square of the differing lines. */
    private static final int MOST_COMPARED = 4_000;

    private PackLines() {}

    static List<String> between(@Nullable String before, String after) {
        List<String> old = before == null ? List.of() : lines(before);
        List<String> now = lines(after);
        int same = 0;
        while (same < Math.min(old.size(), now.size()) && old.get(same).equals(now.get(same))) {
            same++;
        }
        List<String> left = old.subList(same, old.size());
        List<String> come = now.subList(same, now.size());
        List<String> difference = new ArrayList<>();
        if (left.isEmpty() || come.isEmpty() || left.size() + come.size() > MOST_COMPARED) {
            left.forEach(line -> difference.add("- " + line));
            come.forEach(line -> difference.add("+ " + line));
            return List.copyOf(difference);
        }
        for (AbstractDelta<String> delta : DiffUtils.diff(left, come).getDeltas()) {
            delta.getSource().getLines().forEach(line -> difference.add("- " + line));
            delta.getTarget().getLines().forEach(line -> difference.add("+ " + line));
        }
        return List.copyOf(difference);
    }

    private static List<String> lines(String json) {
        List<String> lines = new ArrayList<>();
        flatten("", JSON.readTree(json), lines);
        return lines;
    }

    /** Items carry no number, so that one more at the beginning of a list is one more line and nothing else. */
    private static void flatten(String place, JsonNode node, List<String> lines) {
        if (node.isObject()) {
            node.properties()
                    .forEach(each -> flatten(
                            place.isEmpty() ? each.getKey() : place + "." + each.getKey(), each.getValue(), lines));
        } else if (node.isArray()) {
            node.forEach(item -> flatten(place, item, lines));
        } else {
            node.asString("").lines().filter(line -> !line.isBlank()).forEach(line -> lines.add(place + ": " + line));
        }
    }
}
