package fi.huoneentaulu.navigator.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import fi.huoneentaulu.base.ui.NativeSelect;
import fi.huoneentaulu.navigator.EntrySetBody;
import fi.huoneentaulu.vocabulary.Language;
import java.util.List;
import java.util.function.Consumer;

/** Where the professional works, when the coordinators have set up more than the general entry. */
class EntryChoice extends Composite<Div> {
    private final NativeSelect<EntrySetBody> choice;

    EntryChoice(List<EntrySetBody> entries, Consumer<EntrySetBody> listener) {
        Language language = Language.of(getLocale());
        choice = new NativeSelect<>(
                getTranslation("navigator.entry"),
                null,
                entries,
                entry -> entry.title().text(language));
        choice.onChoice(entry -> entry.ifPresent(listener));
        getContent().add(choice);
        setVisible(entries.size() > 1);
    }

    void show(EntrySetBody entry) {
        choice.choose(entry);
    }
}
