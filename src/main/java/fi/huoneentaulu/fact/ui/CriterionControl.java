package fi.huoneentaulu.fact.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import fi.huoneentaulu.base.ui.Checks;
import fi.huoneentaulu.base.ui.NativeSelect;
import fi.huoneentaulu.eligibility.FactDefinition;
import fi.huoneentaulu.eligibility.FactDefinition.Choice;
import fi.huoneentaulu.eligibility.FactValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The controls of what a criterion asks of its fact.
 *
 * @param component what stands on the page
 * @param first moves the keyboard to the first of them
 */
record CriterionControl(Component component, Runnable first) {

    /** The controls, or null for a fact that does not exist: it has nothing to choose. */
    static @Nullable CriterionControl of(DraftCriterion criterion, RuleDesk desk, Runnable changed) {
        Optional<FactDefinition> known =
                desk.catalogue().find(criterion.fact()).filter(fact -> fact.type() == criterion.type());
        if (known.isEmpty()) {
            return null;
        }
        FactDefinition fact = known.get();
        return switch (fact.type()) {
            case YES_NO -> yesNo(criterion, fact, desk, changed);
            case NUMBER -> limits(criterion, fact, desk, changed);
            case CHOICE -> choices(criterion, fact, desk, changed);
            case MUNICIPALITY -> {
                MunicipalityList list = new MunicipalityList(criterion, desk, changed);
                yield new CriterionControl(list, list::focus);
            }
        };
    }

    private static CriterionControl yesNo(
            DraftCriterion criterion, FactDefinition fact, RuleDesk desk, Runnable changed) {
        NativeSelect<Boolean> select = new NativeSelect<>(
                        desk.say("fact.rule.holds"),
                        null,
                        List.of(true, false),
                        yes -> desk.sentences()
                                .answer(fact.key(), new FactValue.YesNo(yes), desk.language())
                                .text())
                .choose(criterion.expected());
        select.onChoice(chosen -> {
            chosen.ifPresent(criterion::expect);
            changed.run();
        });
        return new CriterionControl(select, select::focus);
    }

    private static CriterionControl limits(
            DraftCriterion criterion, FactDefinition fact, RuleDesk desk, Runnable changed) {
        TypedAnswer min = limit("min", criterion, fact, desk, each -> {
            criterion.from(each);
            changed.run();
        });
        TypedAnswer max = limit("max", criterion, fact, desk, each -> {
            criterion.to(each);
            changed.run();
        });
        min.show(criterion.min() == null ? null : new FactValue.Amount(criterion.min()));
        max.show(criterion.max() == null ? null : new FactValue.Amount(criterion.max()));
        Div fields = new Div(labelled("min", criterion, min, desk), labelled("max", criterion, max, desk));
        fields.addClassName("rule-fields");
        return new CriterionControl(fields, min::focus);
    }

    private static TypedAnswer limit(
            String which,
            DraftCriterion criterion,
            FactDefinition fact,
            RuleDesk desk,
            Consumer<@Nullable BigDecimal> taken) {
        NumberText numbers = new NumberText(fact, desk.language());
        TypedAnswer typed = new TypedAnswer(
                criterion.id() + "-" + which,
                text -> numbers.read(text)
                        .map(number -> numbers.possible(number)
                                ? TypedAnswer.Parsed.of(number)
                                : TypedAnswer.Parsed.wrong(
                                        desk.say("fact.question.invalid.range", numbers.least(), numbers.greatest())))
                        .orElseGet(() -> TypedAnswer.Parsed.wrong(desk.say("fact.question.invalid.number"))),
                numbers::write,
                value -> taken.accept(value instanceof FactValue.Amount(BigDecimal number) ? plain(number) : null));
        typed.input().getElement().setAttribute("inputmode", "decimal");
        Optional.ofNullable(fact.unit()).ifPresent(unit -> typed.unit(unit.text(desk.language())));
        return typed;
    }

    /** Without an exponent, as the content format writes it. */
    private static BigDecimal plain(BigDecimal number) {
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    private static Div labelled(String which, DraftCriterion criterion, TypedAnswer typed, RuleDesk desk) {
        NativeLabel label = new NativeLabel(desk.say("fact.rule.limit." + which));
        label.setFor(criterion.id() + "-" + which);
        Div field = new Div(label, typed.component());
        field.addClassName("rule-field");
        return field;
    }

    private static CriterionControl choices(
            DraftCriterion criterion, FactDefinition fact, RuleDesk desk, Runnable changed) {
        Checks<Choice> checks = new Checks<>(
                        criterion.id() + "-valinta",
                        desk.say("fact.rule.choices"),
                        fact.choices(),
                        choice -> choice.label().text(desk.language()))
                .choose(fact.choices().stream()
                        .filter(choice -> criterion.values().contains(choice.key()))
                        .collect(Collectors.toSet()));
        checks.onChoice(chosen -> {
            criterion.choose(chosen.stream().map(Choice::key).collect(Collectors.toSet()));
            changed.run();
        });
        return new CriterionControl(checks, checks::focusFirst);
    }

    void focus() {
        first.run();
    }
}
