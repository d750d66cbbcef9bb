package fi.huoneentaulu.publishing.ui.editor;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;

/**
 * The fields of one open draft. A kind whose fields are all of the kit needs its blocks alone.
 *
 * @param <B> the record that is one document
 */
@FunctionalInterface
public interface DraftForm<B> {

    /**
     * The blocks of the form.
     *
     * @return the blocks in the order in which readers meet what they hold
     */
    List<FormBlock> blocks();

    /**
     * Shows a draft in those fields that are not of the kit and in what {@link #forDeciders} gave.
     *
     * @param body the document so far, with placeholders where something is missing
     */
    default void show(B body) {}

    /**
     * What those who decide see beside the draft itself, such as how its test cases come out.
     *
     * @return the part of the page, or empty for nothing
     */
    default Optional<Component> forDeciders() {
        return Optional.empty();
    }
}
