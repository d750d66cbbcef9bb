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
import org.jspecify.annotations.Nullable;

/** What the matter is about: one theme or several; none means anything. */
class ThemeChoice extends Composite<Div> {
    private final Consumer<Set<Theme>> listener;
    private @Nullable Shown shown;
    private @Nullable NativeSelect<Theme> select;

    private record Shown(Set<Theme> chosen, Set<Theme> ofEntry) {}

    ThemeChoice(Consumer<Set<Theme>> listener) {
        this.listener = listener;
        getContent().addClassName("nav-themes");
    }

    /** Shows the chosen themes; where none is chosen, those of the entry hold. */
    void show(Set<Theme> chosen, Set<Theme> ofEntry) {
        Shown now = new Shown(chosen, ofEntry);
        if (!now.equals(shown)) {
            shown = now;
            paint(now);
        }
    }

    private void paint(Shown now) {
        List<Theme> open = Stream.of(Theme.values())
                .filter(theme -> !now.chosen().contains(theme))
                .toList();
        NativeSelect<Theme> choice = new NativeSelect<>(
                getTranslation("navigator.themes"), none(now), open, theme -> getTranslation(Messages.nameKey(theme)));
        choice.onChoice(theme -> theme.ifPresent(added -> choose(with(now.chosen(), added))));
        getContent().removeAll();
        getContent().add(choice);
        now.chosen().stream().sorted().forEach(theme -> getContent().add(chip(now.chosen(), theme)));
        select = choice;
    }

    private String none(Shown now) {
        if (!now.chosen().isEmpty()) {
            return getTranslation("navigator.themes.add");
        }
        return now.ofEntry().isEmpty()
                ? getTranslation("navigator.themes.all")
                : getTranslation("navigator.themes.entry", now.ofEntry().size());
    }

    /** The list is drawn anew: the keyboard stays on it. */
    private void choose(Set<Theme> themes) {
        listener.accept(themes);
        if (select != null) {
            select.focus();
        }
    }

    private NativeButton chip(Set<Theme> chosen, Theme theme) {
        String name = getTranslation(Messages.nameKey(theme));
        NativeButton chip = new NativeButton(name + " ✕", _ -> choose(without(chosen, theme)));
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
