package fi.huoneentaulu.publishing.ui.editor;

import fi.huoneentaulu.area.Coverage;
import fi.huoneentaulu.base.Alphabet;
import fi.huoneentaulu.vocabulary.Language;
import fi.huoneentaulu.vocabulary.SubjectKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What can be chosen in the fields of one form; the long lists are read when the first of them is to be chosen. */
final class Choices {
    private final EditorParts parts;
    private final Language language;
    private final Map<SubjectKind, List<Choice<String>>> documents = new EnumMap<>(SubjectKind.class);
    private List<Choice<String>> places = List.of();

    Choices(EditorParts parts, Language language) {
        this.parts = parts;
        this.language = language;
    }

    /** The documents of a kind in force, by title. */
    List<Choice<String>> documents(SubjectKind kind) {
        return documents.computeIfAbsent(
                kind,
                _ -> parts.titles().all(kind).stream()
                        .map(titled ->
                                new Choice<>(titled.code(), titled.title().text(language)))
                        .sorted(Alphabet.of(language).by(Choice::text))
                        .toList());
    }

    /** The whole country, then the counties, then the municipalities. */
    List<Choice<String>> places() {
        if (places.isEmpty()) {
            List<Choice<String>> read = new ArrayList<>();
            read.add(new Choice<>(
                    Coverage.parse("country").text(), parts.messages().get(language, "publishing.editor.country")));
            parts.areas()
                    .counties()
                    .forEach(county -> read.add(new Choice<>(
                            Coverage.parse("county:" + county.code()).text(),
                            county.name().text(language))));
            parts.areas()
                    .municipalities()
                    .forEach(municipality -> read.add(new Choice<>(
                            Coverage.parse("municipality:" + municipality.code())
                                    .text(),
                            municipality.name().text(language))));
            places = List.copyOf(read);
        }
        return places;
    }

    List<Choice<String>> serviceAreas() {
        return parts.serviceAreas().all().stream()
                .map(area -> new Choice<>(area.code(), area.name().text(language)))
                .toList();
    }

    /** The parts of a draft as they are now: those of a list that have an id, by their titles. */
    static List<Choice<String>> parts(Scope draft, String place) {
        JsonNode list = draft.at(place);
        List<Choice<String>> parts = new ArrayList<>();
        if (list != null) {
            list.forEach(part -> {
                String id = part.path("id").asString("");
                String title = part.path("title").path("fi").asString("");
                if (!id.isBlank()) {
                    parts.add(new Choice<>(id, title.isBlank() ? id : title));
                }
            });
        }
        return List.copyOf(parts);
    }
}
