package fi.huoneentaulu.publishing.ui.editor;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * A draft as its readers would see it.
 *
 * @param page what is shown beside the form
 * @param fits whether its print fits one A4; asked once the author has paused, since making a print takes a moment
 */
public record Preview(Component page, Optional<BooleanSupplier> fits) {

    /**
     * A draft whose print may be of any length.
     *
     * @param page what is shown beside the form
     * @return the preview
     */
    public static Preview of(Component page) {
        return new Preview(page, Optional.empty());
    }
}
