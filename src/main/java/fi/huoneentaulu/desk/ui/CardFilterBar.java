package fi.huoneentaulu.desk.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.value.ValueChangeMode;
import fi.huoneentaulu.base.Messages;
import fi.huoneentaulu.base.ui.Checks;
import fi.huoneentaulu.base.ui.NativeSelect;
import fi.huoneentaulu.base.ui.TextInput;
import fi.huoneentaulu.desk.CardFilter;
import fi.huoneentaulu.publishing.Standing;
import fi.huoneentaulu.vocabulary.Language;
import fi.huoneentaulu.vocabulary.Theme;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Narrows the list of cards. */
class CardFilterBar extends Composite<Div> {
    private final TextInput words = new TextInput("suodata", getTranslation("desk.filter.words"));
    private final NativeSelect<String> area;
    private final NativeSelect<Standing> standing;
    private final NativeSelect<Theme> theme;
    private final NativeSelect<Language> behind;
    private final Checks<String> overdue;

    /** Filters without any chosen; the runnable hears of every change. */
    CardFilterBar(Map<String, String> areaNames, Runnable changed) {
        String any = getTranslation("desk.filter.any");
        area = new NativeSelect<>(
                getTranslation("desk.filter.area"),
                any,
                List.copyOf(areaNames.keySet()),
                code -> areaNames.getOrDefault(code, code));
        standing = new NativeSelect<>(
                getTranslation("desk.filter.standing"),
                any,
                List.of(Standing.values()),
                each -> getTranslation(each.key()));
        theme = new NativeSelect<>(
                getTranslation("desk.filter.theme"),
                any,
                List.of(Theme.values()),
                each -> getTranslation(Messages.nameKey(each)));
        behind = new NativeSelect<>(
                getTranslation("desk.filter.behind"),
                any,
                List.of(Language.SV, Language.EN),
                each -> getTranslation("desk.language." + each.tag()));
        String late = getTranslation("desk.filter.overdue");
        overdue = new Checks<>("myohassa", getTranslation("desk.filter.check"), List.of(late), text -> text);
        words.field().setValueChangeMode(ValueChangeMode.LAZY);
        words.field().getElement().setAttribute("maxlength", "100").setAttribute("autocomplete", "off");
        words.field().addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed.run();
            }
        });
        area.onChoice(_ -> changed.run());
        standing.onChoice(_ -> changed.run());
        theme.onChoice(_ -> changed.run());
        behind.onChoice(_ -> changed.run());
        overdue.onChange(_ -> changed.run());
        getContent().addClassName("keeper-filters");
        getContent().getElement().setAttribute("role", "group");
        getContent().getElement().setAttribute("aria-label", getTranslation("desk.filter.label"));
        getContent().add(words, area, standing, theme, behind, overdue);
    }

    void show(CardFilter filter) {
        area.choose(filter.serviceArea());
        standing.choose(filter.standing());
        theme.choose(filter.theme());
        behind.choose(filter.behind());
        overdue.choose(filter.overdue() ? Set.of(getTranslation("desk.filter.overdue")) : Set.of());
    }

    void showWords(String text) {
        words.show(text);
    }

    String words() {
        return words.text();
    }

    CardFilter filter() {
        return new CardFilter(
                area.chosen().orElse(null),
                standing.chosen().orElse(null),
                theme.chosen().orElse(null),
                !overdue.chosen().isEmpty(),
                behind.chosen().orElse(null));
    }
}
