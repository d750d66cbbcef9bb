package fi.huoneentaulu.operatingmodel.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import fi.huoneentaulu.area.County;
import fi.huoneentaulu.area.Coverage;
import fi.huoneentaulu.base.Alphabet;
import fi.huoneentaulu.base.DomainException;
import fi.huoneentaulu.base.ui.Checks;
import fi.huoneentaulu.base.ui.NativeSelect;
import fi.huoneentaulu.card.CardLinks;
import fi.huoneentaulu.operatingmodel.Adoptions;
import fi.huoneentaulu.operatingmodel.ModelBody;
import fi.huoneentaulu.operatingmodel.ModelLinks;
import fi.huoneentaulu.publishing.Published;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Takes a model into use in another county: which county, which cards, and what was made of them. */
class AdoptionPanel extends Composite<Section> {
    private final ModelPages pages;
    private final ModelBody model;
    private final ModelTexts texts;
    private final H2 heading = new H2(getTranslation("operatingmodel.adopt.title"));
    private final Div choice = new Div();
    private final Paragraph refusal = new Paragraph();
    private @Nullable NativeSelect<County> county;

    AdoptionPanel(ModelPages pages, ModelBody model, ModelTexts texts) {
        this.pages = pages;
        this.model = model;
        this.texts = texts;
        heading.setId("kayttoonotto-alueella");
        heading.getElement().setAttribute("tabindex", "-1");
        refusal.addClassName("model-refusal");
        refusal.getElement().setAttribute("role", "alert");
        choice.addClassName("model-adoption-choice");
        getContent().addClassNames("ht-panel", "model-adoption", "noprint");
        getContent().getElement().setAttribute("aria-labelledby", "kayttoonotto-alueella");
        getContent().setVisible(false);
    }

    /** Asks which county; the keyboard moves to the question. */
    void open() {
        if (county == null) {
            county = new NativeSelect<>(
                            getTranslation("operatingmodel.adopt.county"),
                            getTranslation("operatingmodel.adopt.county.none"),
                            others(),
                            each -> texts.plain(each.name()))
                    .onChoice(this::choose);
            getContent()
                    .add(heading, new Paragraph(getTranslation("operatingmodel.adopt.lead")), county, choice, refusal);
        }
        getContent().setVisible(true);
        heading.getElement().callJsFunction("focus");
        heading.getElement().callJsFunction("scrollIntoView");
    }

    private List<County> others() {
        return pages.areas.counties().stream()
                .filter(each -> !new Coverage.InCounty(each.code())
                        .equals(model.basics().coverage()))
                .sorted(Alphabet.of(texts.reader()).by(each -> texts.plain(each.name())))
                .toList();
    }

    private void choose(Optional<County> chosen) {
        choice.removeAll();
        refusal.setText("");
        chosen.ifPresent(there -> attempt(() -> ask(there, pages.adoptions.plan(model.code(), there.code()))));
    }

    private void ask(County there, Adoptions.Plan plan) {
        Map<String, String> titles = pages.cards.find(List.copyOf(plan.cards().keySet())).stream()
                .collect(Collectors.toMap(
                        Published::code, card -> texts.plain(card.body().title())));
        List<String> free = plan.cards().keySet().stream()
                .filter(card -> !plan.taken().contains(plan.cards().get(card)))
                .toList();
        Function<String, String> words = card -> getTranslation(
                "operatingmodel.adopt.card", titles.get(card), plan.cards().get(card));
        Checks<String> cards = new Checks<>("kayttoon", getTranslation("operatingmodel.adopt.cards"), free, words)
                .choose(Set.copyOf(free));
        choice.add(new Paragraph(getTranslation("operatingmodel.adopt.code", plan.code())));
        if (plan.taken().contains(plan.code())) {
            choice.add(new Paragraph(getTranslation("operatingmodel.adopt.taken")), link(plan.code()));
            return;
        }
        choice.add(cards);
        plan.cards().values().stream()
                .filter(plan.taken()::contains)
                .forEach(card -> choice.add(new Paragraph(getTranslation("operatingmodel.adopt.card.taken", card))));
        NativeButton make = new NativeButton(
                getTranslation("operatingmodel.adopt.make"), _ -> attempt(() -> make(there, cards.chosen())));
        make.addClassNames("ht-button", "primary");
        choice.add(make);
    }

    private void make(County there, Set<String> cards) {
        Adoptions.Adopted made = pages.adoptions.adopt(model.code(), there.code(), cards);
        UnorderedList list = new UnorderedList(new ListItem(link(made.code())));
        made.cards()
                .forEach(card -> list.add(new ListItem(new Anchor(
                        CardLinks.keeping(card).substring(1),
                        getTranslation("operatingmodel.adopt.made.card", card)))));
        Paragraph done = new Paragraph(
                getTranslation("operatingmodel.adopt.made", made.cards().size() + 1, texts.plain(there.name())));
        done.getElement().setAttribute("role", "status");
        done.addClassName("model-done");
        choice.removeAll();
        choice.add(done, list, new Paragraph(getTranslation("operatingmodel.adopt.next")));
    }

    private Anchor link(String code) {
        return new Anchor(
                ModelLinks.keeping(code).substring(1), getTranslation("operatingmodel.adopt.made.model", code));
    }

    /** A refusal is told in words, and what was chosen stays. */
    private void attempt(Runnable act) {
        refusal.setText("");
        try {
            act.run();
        } catch (DomainException e) {
            refusal.setText(getTranslation(e.key(), e.args()));
        }
    }
}
