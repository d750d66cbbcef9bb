package fi.huoneentaulu.card.ui.editor;

import fi.huoneentaulu.area.Coverage;
import fi.huoneentaulu.base.Messages;
import fi.huoneentaulu.base.keeping.ChangeRadius.Changed;
import fi.huoneentaulu.base.keeping.ChangeRadius.Touched;
import fi.huoneentaulu.vocabulary.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * What the fields of one open form share.
 *
 * @param language the author's language
 * @param messages the interface's words
 * @param cardChoices gives the cards that can be chosen, by title
 * @param places the areas that can be chosen
 * @param sources the sources of the draft as they are now
 * @param plain tells what makes a text hard to read
 * @param sharing tells which other cards have the same part
 * @param shown every part of the form, to be refreshed
 */
record FormContext(
        Language language,
        Messages messages,
        Supplier<List<Choice<String>>> cardChoices,
        List<Choice<Coverage>> places,
        Supplier<List<Choice<String>>> sources,
        PlainLanguage plain,
        Sharing sharing,
        List<Shown> shown) {

    /**
     * Something that can be chosen.
     *
     * @param value what is stored
     * @param text how it reads
     */
    record Choice<T>(T value, String text) {}

    /** Which other cards have a part of the card at hand. */
    interface Sharing {
        List<Touched> others(Changed changed, String part);
    }

    FormContext(
            Language language,
            Messages messages,
            Supplier<List<Choice<String>>> cardChoices,
            List<Choice<Coverage>> places,
            Supplier<List<Choice<String>>> sources,
            PlainLanguage plain,
            Sharing sharing) {
        this(language, messages, cardChoices, places, sources, plain, sharing, new ArrayList<>());
    }

    /** The same for the fields of one item of a list, which come and go with it. */
    FormContext inside() {
        return new FormContext(language, messages, cardChoices, places, sources, plain, sharing);
    }

    /** The cards that can be chosen, by title. */
    List<Choice<String>> cards() {
        return cardChoices.get();
    }

    String text(String key, Object... args) {
        return messages.get(language, key, args);
    }

    <T extends Shown> T remember(T part) {
        shown.add(part);
        return part;
    }

    void refresh() {
        List.copyOf(shown).forEach(Shown::refresh);
    }
}
