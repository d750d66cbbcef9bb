package fi.huoneentaulu.directory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.dom.Element;
import fi.huoneentaulu.base.ui.Checks;
import fi.huoneentaulu.base.ui.NativeSelect;
import fi.huoneentaulu.base.ui.TextInput;
import fi.huoneentaulu.base.ui.TextLines;
import fi.huoneentaulu.directory.ServiceForms.Reason;
import fi.huoneentaulu.directory.ServiceWords;
import fi.huoneentaulu.vocabulary.Language;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The fields of a service's form: each tells of every pause in typing, and stands with why it is refused. */
class ServiceFormFields {
    private static final int PAUSE = 400;

    private final ServiceWords words;
    private final Map<String, String> values;
    private final BiConsumer<String, String> typed;
    private final Map<String, Paragraph> errors = new LinkedHashMap<>();
    private final Map<String, Element> inputs = new LinkedHashMap<>();

    ServiceFormFields(ServiceWords words, Map<String, String> values, BiConsumer<String, String> typed) {
        this.words = words;
        this.values = values;
        this.typed = typed;
    }

    private String value(String field) {
        return values.getOrDefault(field, "");
    }

    private void type(String field, String text) {
        values.put(field, text);
        typed.accept(field, text);
    }

    private static String id(String field) {
        return "palvelu-" + field.replace('.', '-');
    }

    private Component with(String field, Component shown, Element input) {
        Paragraph error = new Paragraph();
        error.setId(id(field) + "-virhe");
        error.addClassName("tray-error");
        error.getElement().setAttribute("role", "alert");
        input.setAttribute("aria-describedby", id(field) + "-virhe");
        errors.put(field, error);
        inputs.put(field, input);
        Div both = new Div(shown, error);
        both.addClassName("tray-field");
        return both;
    }

    /** One line. */
    Component line(String field, String label, int most) {
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
        return with(field, input, input.field().getElement());
    }

    /** One line that the browser completes from a list. */
    Component completed(String field, String label, String options) {
        Component line = line(field, label, 120);
        Element input = inputs.getOrDefault(field, line.getElement());
        Element names = new Element("datalist");
        names.setAttribute("id", id(field) + "-nimet").setProperty("innerHTML", options);
        input.setAttribute("list", id(field) + "-nimet");
        line.getElement().appendChild(names);
        return line;
    }

    /** Several lines. */
    Component lines(String field, String label, int rows) {
        return lines(field, words.say(label), rows, null);
    }

    private Component lines(
            String field, String label, int rows, @org.jspecify.annotations.Nullable Language language) {
        TextLines lines = new TextLines(id(field), label, rows);
        lines.show(value(field));
        if (language != null) {
            lines.language(language.tag());
        }
        lines.onTyped(() -> type(field, lines.text()));
        return with(field, lines, lines.getElement().getChild(1));
    }

    /** The same text in three languages. */
    Component localized(String field, String label, int rows) {
        FieldSet set = new FieldSet(words.say(label));
        set.addClassName("tray-languages");
        for (Language language : Language.values()) {
            set.add(lines(field + "." + language.tag(), language.ownName(), rows, language));
        }
        return set;
    }

    /** One of a few values. */
    <E extends Enum<E>> Component one(String field, String label, E[] all, Function<E, String> text, Runnable changed) {
        NativeSelect<E> select = new NativeSelect<>(words.say(label), null, List.of(all), text);
        E chosen = Arrays.stream(all)
                .filter(each -> each.name().equals(value(field)))
                .findFirst()
                .orElse(all[0]);
        select.choose(chosen);
        values.putIfAbsent(field, chosen.name());
        select.onChoice(now -> {
            type(field, now.map(Enum::name).orElse(""));
            changed.run();
        });
        return with(field, select, select.getElement().getChild(1));
    }

    /** One out of a list, by code. */
    <T> Component listed(String field, String label, List<T> all, Function<T, String> code, Function<T, String> text) {
        NativeSelect<T> select = new NativeSelect<>(words.say(label), "–", all, text);
        select.choose(all.stream()
                .filter(each -> code.apply(each).equals(value(field)))
                .findFirst()
                .orElse(null));
        select.onChoice(now -> type(field, now.map(code).orElse("")));
        return with(field, select, select.getElement().getChild(1));
    }

    /** Some of a few values. */
    <E extends Enum<E>> Component several(String field, String label, E[] all, Function<E, String> text) {
        Checks<E> checks = new Checks<>(id(field), words.say(label), List.of(all), text);
        Set<String> names = Set.of(value(field).split(","));
        checks.choose(
                Arrays.stream(all).filter(each -> names.contains(each.name())).collect(Collectors.toSet()));
        checks.onChoice(now -> type(field, now.stream().map(Enum::name).collect(Collectors.joining(","))));
        return with(field, checks, checks.getElement());
    }

    /** Yes or nothing. */
    Component flag(String field, String label) {
        Checks<Boolean> check = new Checks<>(id(field), "", List.of(true), _ -> words.say(label));
        check.choose(value(field).equals("true") ? Set.of(true) : Set.of());
        check.onChoice(now -> type(field, now.isEmpty() ? "" : "true"));
        return with(field, check, check.getElement());
    }

    /** Tells beside each field why it is refused, and puts the keyboard into the first of them. */
    void refuse(Map<String, Reason> faults) {
        errors.forEach((field, error) -> {
            Reason reason = faults.get(field);
            error.setText(
                    reason == null ? "" : words.say(reason.key(), reason.args().toArray()));
            Element input = inputs.get(field);
            if (input != null) {
                input.setAttribute("aria-invalid", Boolean.toString(reason != null));
            }
        });
        errors.keySet().stream()
                .filter(faults::containsKey)
                .findFirst()
                .map(inputs::get)
                .ifPresent(input -> input.callJsFunction("focus"));
    }
}
