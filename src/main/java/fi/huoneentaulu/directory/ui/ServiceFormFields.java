package fi.huoneentaulu.directory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.dom.Element;
import fi.huoneentaulu.base.ui.Checks;
import fi.huoneentaulu.base.ui.NativeSelect;
import fi.huoneentaulu.base.ui.TextInput;
import fi.huoneentaulu.base.ui.TextLines;
import fi.huoneentaulu.directory.ServiceFormState;
import fi.huoneentaulu.directory.ServiceForms.Reason;
import fi.huoneentaulu.directory.ServiceWords;
import fi.huoneentaulu.vocabulary.Language;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The fields of a service's form: each tells of every pause in typing, and stands with why it is refused. */
class ServiceFormFields {
    private static final int PAUSE = 400;
    private static final String TEXT = "element.value";

    private final ServiceWords words;
    private final ServiceFormState form;
    private final Map<String, String> values;
    private final BiConsumer<String, String> typed;
    private final Map<String, FormField> fields = new LinkedHashMap<>();
    private final Map<String, Runnable> listeners = new HashMap<>();
    private final Map<String, Span> follows = new LinkedHashMap<>();

    /** Fields over values, which they keep up to date. */
    ServiceFormFields(
            ServiceWords words, ServiceFormState form, Map<String, String> values, BiConsumer<String, String> typed) {
        this.words = words;
        this.form = form;
        this.values = values;
        this.typed = typed;
    }

    ServiceWords words() {
        return words;
    }

    String value(String field) {
        return values.getOrDefault(field, "");
    }

    /** Whether something stands in a field, or in one of those under it. */
    boolean isFilled(String field) {
        return values.entrySet().stream()
                .anyMatch(each -> (each.getKey().equals(field) || each.getKey().startsWith(field + "."))
                        && !each.getValue().isBlank());
    }

    /** Tells of a text; the same text again is no news. */
    void type(String field, String text) {
        if (text.equals(values.get(field))) {
            return;
        }
        values.put(field, text);
        Optional.ofNullable(follows.get(root(field))).ifPresent(mark -> mark.setText(words.say("directory.form.own")));
        typed.accept(field, text);
        Optional.ofNullable(listeners.get(field)).ifPresent(Runnable::run);
    }

    /** Lets something follow what is typed into a field. */
    void onTyped(String field, Runnable listener) {
        listeners.put(field, listener);
    }

    private static String root(String field) {
        return field.split("\\.", 2)[0];
    }

    private static String id(String field) {
        return "palvelu-" + field.replace('.', '-');
    }

    private FormField with(String field, Component shown, Element input) {
        FormField whole = new FormField(id(field), shown, input);
        if (form.overtaken().containsKey(field)) {
            whole.tell(words.say("directory.form.overtaken.choice"));
        }
        fields.put(field, whole);
        return whole;
    }

    /**
     * A field of words. Leaving it tells what stands there without waiting for a pause in typing: on the way to another page
     * the browser drops what still waits.
     */
    private FormField written(String field, Component shown, Element input) {
        input.addEventListener(
                        "change",
                        left -> type(
                                field,
                                left.getEventData().path(TEXT).asString("").strip()))
                .addEventData(TEXT);
        FormField whole = with(field, shown, input);
        String now = form.overtaken().getOrDefault(field, "");
        if (!now.isEmpty()) {
            whole.tell(words.say("directory.form.overtaken.field", now));
        }
        return whole;
    }

    /** Says, once for each part, that it follows its source. */
    Component source(String field) {
        Span mark = new Span();
        mark.addClassName("tray-form-source");
        form.follows(field).map(source -> source.toUpperCase(Locale.ROOT)).ifPresent(source -> {
            mark.setText(words.say("directory.form.follows", source));
            follows.put(root(field), mark);
        });
        return mark;
    }

    /** One line. */
    FormField line(String field, String label, int most) {
        TextInput input = new TextInput(id(field), words.say(label));
        input.show(value(field));
        input.field().setValueChangeMode(ValueChangeMode.LAZY);
        input.field().setValueChangeTimeout(PAUSE);
        input.field()
                .getElement()
                .setAttribute("maxlength", Integer.toString(most))
                .setAttribute("autocomplete", "off");
        input.field().addValueChangeListener(change -> {
            if (change.isFromClient()) {
                type(field, input.text());
            }
        });
        return written(field, input, input.field().getElement());
    }

    /** One line that the browser completes from a list. */
    FormField completed(String field, String label, int most, String options) {
        FormField line = line(field, label, most);
        Element names = new Element("datalist");
        names.setAttribute("id", id(field) + "-nimet").setProperty("innerHTML", options);
        line.input().setAttribute("list", id(field) + "-nimet");
        line.getElement().appendChild(names);
        return line;
    }

    /** Several lines. */
    FormField lines(String field, String label, int rows) {
        return lines(field, words.say(label), rows, null);
    }

    private FormField lines(String field, String label, int rows, @Nullable Language language) {
        TextLines lines = new TextLines(id(field), label, rows);
        lines.show(value(field));
        if (language != null) {
            lines.language(language.tag());
        }
        lines.onTyped(() -> type(field, lines.text()));
        return written(field, lines, lines.getElement().getChild(1));
    }

    /** The same text in three languages. */
    Component localized(String field, String label, int rows, @Nullable String hint) {
        FieldSet set = new FieldSet(words.say(label));
        set.addClassName("tray-languages");
        set.add(source(field));
        for (Language language : Language.values()) {
            FormField lines = lines(field + "." + language.tag(), language.ownName(), rows, language);
            lines.getElement().setAttribute("data-in", language.tag());
            if (hint != null && language == Language.FI) {
                lines.hint(words.say(hint));
            }
            set.add(lines);
        }
        return set;
    }

    /** One of a few values; {@code none} stands for none of them, where that can be. */
    <E extends Enum<E>> FormField one(
            String field, String label, @Nullable String none, E[] all, Function<E, String> text) {
        return listed(field, label, none, List.of(all), Enum::name, text);
    }

    /** One out of a list, by code. */
    <T> FormField listed(
            String field,
            String label,
            @Nullable String none,
            List<T> all,
            Function<T, String> code,
            Function<T, String> text) {
        NativeSelect<T> select = new NativeSelect<>(words.say(label), none == null ? null : words.say(none), all, text);
        select.choose(all.stream()
                .filter(each -> code.apply(each).equals(value(field)))
                .findFirst()
                .orElse(null));
        select.onChoice(now -> type(field, now.map(code).orElse("")));
        return with(field, select, select.getElement().getChild(1));
    }

    /** Some of a few values. */
    <E extends Enum<E>> FormField several(String field, String label, E[] all, Function<E, String> text) {
        Checks<E> checks = new Checks<>(id(field), words.say(label), List.of(all), text);
        Set<String> names = Set.of(value(field).split(","));
        checks.choose(
                Arrays.stream(all).filter(each -> names.contains(each.name())).collect(Collectors.toSet()));
        checks.onChoice(now -> type(field, now.stream().map(Enum::name).collect(Collectors.joining(","))));
        checks.getElement().setAttribute("tabindex", "-1");
        return with(field, checks, checks.getElement());
    }

    /** Yes or nothing. */
    FormField flag(String field, String label) {
        Checks<Boolean> check = new Checks<>(id(field), "", List.of(true), _ -> words.say(label));
        check.choose(value(field).equals("true") ? Set.of(true) : Set.of());
        check.onChoice(now -> type(field, now.isEmpty() ? "" : "true"));
        return with(field, check, check.getElement());
    }

    /** A place for what is wrong with many fields together. */
    FormField whole(String field) {
        Div place = new Div();
        place.getElement().setAttribute("tabindex", "-1");
        return with(field, place, place.getElement());
    }

    /** Takes away the fields under a name. */
    void forget(String field) {
        fields.keySet().removeIf(each -> each.startsWith(field + "."));
    }

    /** The fields of a kind, in their order on the page. */
    List<FormField> all(Predicate<FormField> meant) {
        return fields.values().stream().filter(meant).toList();
    }

    /** Tells beside each field why it is refused. */
    void refuse(Map<String, Reason> faults) {
        fields.forEach((field, whole) -> whole.refuse(why(faults.get(field))));
    }

    /** Takes back or tells anew what was refused; a field that nobody has been told of waits for the next saving. */
    void recheck(Map<String, Reason> faults) {
        fields.entrySet().stream()
                .filter(each -> each.getValue().refused())
                .forEach(each -> each.getValue().refuse(why(faults.get(each.getKey()))));
    }

    private String why(@Nullable Reason reason) {
        return reason == null ? "" : words.say(reason.key(), reason.args().toArray());
    }

    /** The languages beside Finnish in which the service tells something. */
    Set<Language> languages() {
        return Stream.of(Language.values())
                .filter(language -> language != Language.FI)
                .filter(language -> values.entrySet().stream()
                        .anyMatch(each -> each.getKey().endsWith("." + language.tag())
                                && !each.getValue().isBlank()))
                .collect(Collectors.toSet());
    }
}
