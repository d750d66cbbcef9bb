package fi.huoneentaulu.directory;

import java.util.Map;
import java.util.TreeMap;

/**
 * What somebody has typed into the form of a service and not saved yet. The channels stand in it all or not at all: they are
 * known by their order, which another keeper may change meanwhile.
 *
 * @param typed fields with their texts, those that were emptied included
 * @param replaced what stood in these fields when they were first changed
 */
record TrayDraft(Map<String, String> typed, Map<String, String> replaced) {
    static final TrayDraft EMPTY = new TrayDraft(Map.of(), Map.of());

    TrayDraft {
        typed = typed == null ? Map.of() : Map.copyOf(typed);
        replaced = replaced == null ? Map.of() : Map.copyOf(replaced);
    }

    boolean nothing() {
        return typed.isEmpty();
    }

    /** This draft with more typed; what is as it is stored again is no longer a change. */
    TrayDraft with(Map<String, String> more, Map<String, String> stored) {
        Map<String, String> now = new TreeMap<>(typed);
        now.putAll(more);
        boolean sameChannels = now.keySet().stream()
                .filter(TrayDraft::isOfChannels)
                .allMatch(field -> now.getOrDefault(field, "").equals(stored.getOrDefault(field, "")));
        now.entrySet()
                .removeIf(each -> isOfChannels(each.getKey())
                        ? sameChannels
                        : each.getValue().equals(stored.getOrDefault(each.getKey(), "")));
        Map<String, String> before = new TreeMap<>();
        now.keySet().forEach(field -> before.put(field, replaced.getOrDefault(field, stored.getOrDefault(field, ""))));
        return new TrayDraft(now, before);
    }

    /** The form with what was typed over what is stored. */
    Map<String, String> over(Map<String, String> stored) {
        Map<String, String> values = new TreeMap<>(stored);
        if (typed.containsKey(ServiceForm.CHANNELS)) {
            values.keySet().removeIf(TrayDraft::isOfChannels);
        }
        values.putAll(typed);
        return values;
    }

    /** The fields that somebody else has changed since, with what stands there now. */
    Map<String, String> overtaken(Map<String, String> stored) {
        Map<String, String> overtaken = new TreeMap<>();
        replaced.forEach((field, before) -> {
            String now = stored.getOrDefault(field, "");
            if (!now.equals(before) && !now.equals(typed.get(field))) {
                overtaken.put(isOfChannels(field) ? ServiceForm.CHANNELS : field, isOfChannels(field) ? "" : now);
            }
        });
        return overtaken;
    }

    private static boolean isOfChannels(String field) {
        return ServiceForm.isWithin(ServiceForm.CHANNELS, field);
    }
}
