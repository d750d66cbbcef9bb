package fi.huoneentaulu.fact.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import fi.huoneentaulu.eligibility.Ask;
import fi.huoneentaulu.eligibility.FactDefinition;
import fi.huoneentaulu.eligibility.FactType;
import fi.huoneentaulu.vocabulary.LocalizedText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Picks a fact by words of its statement, its question or its help, in the reader's language. */
final class FactPicker extends Composite<Div> {
    private final RuleDesk desk;
    private final PickList<FactDefinition> list;

    FactPicker(String id, RuleDesk desk, Consumer<FactDefinition> picked, Runnable shut) {
        this.desk = desk;
        list = new PickList<>(
                id,
                desk.say("fact.rule.pick"),
                this::find,
                this::line,
                many -> desk.say("fact.rule.pick.found", many),
                picked);
        NativeButton close = new NativeButton(desk.say("fact.rule.pick.shut"), _ -> shut.run());
        close.addClassNames("ht-button", "small");
        getContent().addClassName("rule-details");
        getContent().getElement().setAttribute("role", "group").setAttribute("aria-label", desk.say("fact.rule.pick"));
        getContent().getElement().addEventListener("keydown", _ -> shut.run()).setFilter("event.key === 'Escape'");
        getContent().add(list, close);
    }

    private PickList.Line line(FactDefinition fact) {
        return new PickList.Line(
                fact.statement().text(desk.language()), fact.question().text(desk.language()));
    }

    private Map<String, List<FactDefinition>> find(String words) {
        List<String> wanted = Arrays.stream(lower(words).split("\\s+"))
                .filter(each -> !each.isEmpty())
                .toList();
        Set<String> used = desk.used().get();
        Map<String, List<FactDefinition>> groups = new LinkedHashMap<>();
        for (String group : List.of("used", "basic", "early", "normal", "late")) {
            groups.put(desk.say("fact.rule.pick.group." + group), new ArrayList<>());
        }
        for (FactDefinition fact : desk.catalogue().all()) {
            String text = searched(fact);
            if (wanted.stream().allMatch(text::contains)) {
                String group = desk.say("fact.rule.pick.group." + group(fact, used));
                groups.computeIfAbsent(group, _ -> new ArrayList<>()).add(fact);
            }
        }
        return groups;
    }

    private static String group(FactDefinition fact, Set<String> used) {
        if (used.contains(fact.key())) {
            return "used";
        }
        if (fact.type() != FactType.YES_NO) {
            return "basic";
        }
        if (fact.ask() == Ask.EARLY) {
            return "early";
        }
        return fact.ask() == Ask.NORMAL ? "normal" : "late";
    }

    private String searched(FactDefinition fact) {
        return Stream.of(fact.statement(), fact.question(), fact.negation(), fact.help())
                .flatMap(Stream::ofNullable)
                .map((LocalizedText text) -> text.text(desk.language()))
                .map(this::lower)
                .collect(Collectors.joining(" "));
    }

    private String lower(String text) {
        Locale locale = desk.language().locale();
        return text.toLowerCase(locale);
    }

    void focus() {
        list.focus();
    }
}
