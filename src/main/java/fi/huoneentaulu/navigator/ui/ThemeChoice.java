package fi.huoneentaulu.navigator.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import fi.huoneentaulu.base.Messages;
import fi.huoneentaulu.base.ui.NativeSelect;
import fi.huoneentaulu.vocabulary.Theme;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What the matter is about: one theme or several; none means anything. */
class ThemeChoice extends Composite<Div> {
    private final Consumer<Set<Theme>> listener;

    ThemeChoice(Consumer<Set<Theme>> listener) {
        this.listener = listener;
        getContent().addClassName("nav-themes");
    }

    /** Shows the chosen themes; where none is chosen, those of the entry hold. */
    void show(Set<Theme> chosen, Set<Theme> ofEntry) {
        getContent().removeAll();
        List<Theme> open = Stream.of(Theme.values())
                .filter(theme -> !chosen.contains(theme))
                .toList();
        getContent()
                .add(new NativeSelect<>(
                                getTranslation("navigator.themes"),
                                getTranslation(
                                        chosen.isEmpty()
                                                ? (ofEntry.isEmpty()
                                                        ? "navigator.themes.all"
                                                        : "navigator.themes.entry")
                                                : "navigator.themes.add",
                                        ofEntry.size()),
                                open,
                                theme -> getTranslation(Messages.nameKey(theme)))
                        .onChoice(theme -> theme.ifPresent(added -> listener.accept(with(chosen, added)))));
        chosen.stream().sorted().forEach(theme -> getContent().add(chip(chosen, theme)));
    }

    private NativeButton chip(Set<Theme> chosen, Theme theme) {
        String name = getTranslation(Messages.nameKey(theme));
        NativeButton chip = new NativeButton(name + " ✕", _ -> listener.accept(without(chosen, theme)));
        chip.addClassNames("ht-button", "small");
        chip.setAriaLabel(getTranslation("navigator.themes.remove", name));
        return chip;
    }

    private static Set<Theme> with(Set<Theme> themes, Theme added) {
        EnumSet<Theme> more = EnumSet.of(added);
        more.addAll(themes);
        return more;
    }

    private static Set<Theme> without(Set<Theme> themes, Theme removed) {
        EnumSet<Theme> fewer = EnumSet.copyOf(themes);
        fewer.remove(removed);
        return fewer;
    }
}
