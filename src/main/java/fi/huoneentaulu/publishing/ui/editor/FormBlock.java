package fi.huoneentaulu.publishing.ui.editor;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.function.Supplier;

/**
 * One block of the form, with the questions that help to write it; {@link FormFields#block} makes one.
 *
 * @param name its name: its heading has the id {@code osa-<name>}
 * @param guide the beginning of the keys of its guide texts: title, question, good and bad
 * @param pictogram the drawing beside its heading
 * @param places the places of the document that belong to it
 * @param fields makes its fields once the block is opened
 */
public record FormBlock(
        String name, String guide, String pictogram, List<String> places, Supplier<List<Component>> fields) {

    boolean has(String place) {
        return places.stream()
                .anyMatch(own -> place.equals(own) || place.startsWith(own + ".") || place.startsWith(own + "["));
    }
}
