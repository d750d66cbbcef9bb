package fi.huoneentaulu.fact.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fi.huoneentaulu.base.DomainException;
import fi.huoneentaulu.base.ui.NativeSelect;
import fi.huoneentaulu.base.ui.TextInput;
import fi.huoneentaulu.eligibility.Ask;
import fi.huoneentaulu.eligibility.FactDefinition;
import fi.huoneentaulu.eligibility.FactType;
import fi.huoneentaulu.vocabulary.LocalizedText;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The fields of one fact. */
class FactForm extends Composite<Div> {
    private static final int MOST_DIGITS = 15;

    private final TextInput key = new TextInput("avain", getTranslation("fact.edit.key"));
    private final NativeSelect<FactType> type = new NativeSelect<>(
            getTranslation("fact.edit.type"),
            null,
            List.of(FactType.values()),
            each -> getTranslation("fact.type." + each));
    private final NativeSelect<Ask> ask = new NativeSelect<>(
            getTranslation("fact.edit.ask"), null, List.of(Ask.values()), each -> getTranslation("fact.ask." + each));
    private final LocalizedLines question = new LocalizedLines("kysymys", getTranslation("fact.edit.question"), 2);
    private final LocalizedLines statement = new LocalizedLines("vaite", getTranslation("fact.edit.statement"), 2);
    private final LocalizedLines negation = new LocalizedLines("kielto", getTranslation("fact.edit.negation"), 2);
    private final LocalizedLines help = new LocalizedLines("apu", getTranslation("fact.edit.help"), 3);
    private final LocalizedLines unit = new LocalizedLines("yksikko", getTranslation("fact.edit.unit"), 1);
    private final TextInput min = new TextInput("pienin", getTranslation("fact.edit.min"));
    private final TextInput max = new TextInput("suurin", getTranslation("fact.edit.max"));
    private final Div number = new Div();
    private final ChoicesField choices = new ChoicesField(getTranslation("fact.edit.choices"));

    FactForm() {
        Paragraph hint = new Paragraph(getTranslation("fact.edit.hint"));
        hint.addClassName("keeper-hint");
        Div first = new Div(key, type, ask);
        first.addClassName("keeper-row");
        Div limits = new Div(min, max);
        limits.addClassName("keeper-row");
        number.add(unit, limits);
        number.addClassName("keeper-choices");
        type.onChoice(_ -> showParts());
        getContent().addClassName("keeper-choices");
        getContent().add(hint, first, question, statement, negation, help, number, choices);
    }

    void show(@Nullable FactDefinition fact) {
        key.show(fact == null ? "" : fact.key());
        key.field().setEnabled(fact == null);
        type.choose(fact == null ? FactType.YES_NO : fact.type());
        ask.choose(fact == null ? Ask.NORMAL : fact.ask());
        question.show(fact == null ? null : fact.question());
        statement.show(fact == null ? null : fact.statement());
        negation.show(fact == null ? null : fact.negation());
        help.show(fact == null ? null : fact.help());
        unit.show(fact == null ? null : fact.unit());
        min.show(written(fact == null ? null : fact.min()));
        max.show(written(fact == null ? null : fact.max()));
        choices.show(fact == null ? List.of() : fact.choices());
        showParts();
    }

    private static String written(@Nullable BigDecimal limit) {
        return limit == null ? "" : limit.toPlainString().replace('.', ',');
    }

    private FactType chosenType() {
        return type.chosen().orElse(FactType.YES_NO);
    }

    private void showParts() {
        number.setVisible(chosenType() == FactType.NUMBER);
        choices.setVisible(chosenType() == FactType.CHOICE);
    }

    /** The fact as it is written; what cannot be one is refused in words. */
    FactDefinition fact() {
        boolean isNumber = chosenType() == FactType.NUMBER;
        BigDecimal least = isNumber ? limit(min) : null;
        BigDecimal greatest = isNumber ? limit(max) : null;
        if (!FactDefinition.isKey(key.text())) {
            throw new DomainException("fact.error.key");
        }
        if (least != null && greatest != null && least.compareTo(greatest) > 0) {
            throw new DomainException("fact.error.limits");
        }
        List<FactDefinition.Choice> written = chosenType() == FactType.CHOICE ? choices.choices() : List.of();
        if (chosenType() == FactType.CHOICE && written.isEmpty()) {
            throw new DomainException("fact.error.no-choices");
        }
        return new FactDefinition(
                key.text(),
                chosenType(),
                required(question, "fact.error.question"),
                required(statement, "fact.error.statement"),
                negation.text().orElse(null),
                help.text().orElse(null),
                isNumber ? unit.text().orElse(null) : null,
                least,
                greatest,
                written,
                ask.chosen().orElse(Ask.NORMAL));
    }

    private static LocalizedText required(LocalizedLines field, String refusal) {
        return field.text().orElseThrow(() -> new DomainException(refusal));
    }

    private static @Nullable BigDecimal limit(TextInput field) {
        String text = field.text().replace(',', '.');
        if (text.isEmpty()) {
            return null;
        }
        if (!text.matches("-?\\d{1," + MOST_DIGITS / 2 + "}(\\.\\d{1," + MOST_DIGITS / 3 + "})?")) {
            throw new DomainException("fact.error.limit");
        }
        return new BigDecimal(text);
    }
}
