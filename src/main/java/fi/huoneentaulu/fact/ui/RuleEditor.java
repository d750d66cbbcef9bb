package fi.huoneentaulu.fact.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.shared.Registration;
import fi.huoneentaulu.eligibility.Eligibility;
import fi.huoneentaulu.fact.Facts;
import fi.huoneentaulu.vocabulary.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Edits the criteria of one card without code, with the keyboard alone, and reads them back in words. What is unfinished
 * stays on the page and out of the value. Made by {@link RuleEditors}.
 */
@StyleSheet("context://styles/fact.css")
@StyleSheet("context://styles/rule-editor.css")
public class RuleEditor extends Composite<Div> {
    private final Facts facts;
    private final Municipalities municipalities;
    private final RuleEditorPage page;
    private final Language language = Language.of(getLocale());
    private final Div status = new Div();
    private final RuleSummary summary = new RuleSummary(getTranslation("fact.rule.whole"));
    private final Div body = new Div();
    private final Map<Object, RuleView> views = new HashMap<>();
    private final NativeButton addExclusion = new NativeButton(getTranslation("fact.rule.obstacle.add"));
    private List<RuleSource> sources = new ArrayList<>();
    private boolean readOnly;
    private DraftRules draft;
    private RuleDesk desk;
    private RuleActs acts;
    private RuleSoundness soundness;

    RuleEditor(Facts facts, Municipalities municipalities, RuleEditorPage page) {
        this.facts = facts;
        this.municipalities = municipalities;
        this.page = page;
        status.addClassName("ht-visually-hidden");
        status.getElement().setAttribute("role", "status");
        addExclusion.addClassNames("ht-button", "small");
        addExclusion.addClickListener(_ -> acts.addExclusion());
        getContent().addClassName("rule-editor");
        body.addClassName("rule-sections");
        getContent().add(status, summary, body);
        desk = newDesk();
        draft = DraftRules.of(Eligibility.NONE, desk.catalogue());
        acts = new RuleActs(draft, desk, new Stage(), readOnly);
        soundness = RuleSoundness.of(draft, desk.catalogue());
        draw();
    }

    private RuleDesk newDesk() {
        return new RuleDesk(
                facts.catalogue(),
                facts.sentences(),
                municipalities,
                language,
                this::getTranslation,
                page,
                sources,
                () -> draft.eligibility().facts());
    }

    /**
     * The criteria as they are now.
     *
     * @return the criteria, without the parts that are still unfinished
     */
    public Eligibility value() {
        return draft.eligibility();
    }

    /**
     * Whether everything on the page is in the value.
     *
     * @return false while some part is unfinished
     */
    public boolean complete() {
        return draft.complete();
    }

    /**
     * Shows criteria without telling the listeners. What is unfinished on the page stays when the rest of it is the same.
     *
     * @param value the criteria
     * @param cited the sources that can be cited
     */
    public void setValue(Eligibility value, List<RuleSource> cited) {
        boolean same = value.equals(draft.eligibility());
        if (same && cited.equals(sources)) {
            return;
        }
        sources = new ArrayList<>(cited);
        desk = newDesk();
        if (!same) {
            draft = DraftRules.of(value, desk.catalogue());
        }
        acts = new RuleActs(draft, desk, new Stage(), readOnly);
        draw();
    }

    /**
     * Shows the criteria without any means to change them.
     *
     * @param only true to show alone
     */
    public void setReadOnly(boolean only) {
        readOnly = only;
        acts = new RuleActs(draft, desk, new Stage(), readOnly);
        draw();
    }

    /**
     * Calls a listener at every change that the user makes.
     *
     * @param listener gets the criteria
     * @return takes the listener away
     */
    public Registration addChangeListener(ComponentEventListener<RuleChangedEvent> listener) {
        return addListener(RuleChangedEvent.class, listener);
    }

    private void draw() {
        soundness = RuleSoundness.of(draft, desk.catalogue());
        views.clear();
        body.removeAll();
        body.add(criteria(), exclusions());
        summary.say(draft, soundness.fitsNobody(), desk);
    }

    private Section criteria() {
        RootView root = new RootView(
                draft.criteria(), null, () -> desk.name(draft.criteria().root()).text(), desk, acts);
        return section("fact.rule.criteria", root);
    }

    private Section exclusions() {
        Paragraph help = new Paragraph(
                getTranslation(draft.exclusions().isEmpty() ? "fact.rule.obstacles.none" : "fact.rule.obstacles.help"));
        help.addClassName("rule-help");
        OrderedList list = new OrderedList();
        list.addClassName("rule-exclusions");
        draft.exclusions().forEach(each -> list.add(new ExclusionView(each, this::idle, desk, acts)));
        list.setVisible(!draft.exclusions().isEmpty());
        addExclusion.setVisible(!readOnly);
        views.put(draft, new AddExclusionSpot(addExclusion));
        return section("fact.rule.obstacles", help, list, addExclusion);
    }

    private boolean idle(DraftExclusion exclusion) {
        return soundness.idle(draft.exclusions().indexOf(exclusion));
    }

    private Section section(String key, Component... parts) {
        H3 heading = new H3(getTranslation(key));
        String id = key.replace('.', '-');
        heading.setId(id);
        Section section = new Section(heading);
        section.getElement().setAttribute("aria-labelledby", id);
        section.addClassName("rule-section");
        section.add(parts);
        return section;
    }

    private void tell() {
        fireEvent(new RuleChangedEvent(this, draft.eligibility(), draft.complete()));
    }

    /** Where the keyboard goes when no obstacle is left. */
    private record AddExclusionSpot(NativeButton button) implements RuleView {
        @Override
        public void refresh() {}

        @Override
        public void focus(Spot spot) {
            button.focus();
        }
    }

    /** What the parts may ask of the editor. */
    private final class Stage implements RuleStage {
        @Override
        public void changed() {
            soundness = RuleSoundness.of(draft, desk.catalogue());
            views.values().forEach(RuleView::refresh);
            summary.say(draft, soundness.fitsNobody(), desk);
            tell();
        }

        @Override
        public void restructured(Object item, RuleView.Spot spot, String said) {
            redraw(item, spot);
            status.setText(said);
            tell();
        }

        @Override
        public void redraw(Object item, RuleView.Spot spot) {
            draw();
            RuleView view = views.get(item);
            if (view != null) {
                view.focus(spot);
            } else if (item instanceof DraftNode node) {
                draft.exclusionOf(node).map(views::get).ifPresent(whole -> whole.focus(RuleView.Spot.EDIT));
            }
        }

        @Override
        public void cited(RuleSource source) {
            if (!desk.knowsSource(source.id())) {
                sources.add(source);
            }
            draw();
            tell();
            acts.open().map(views::get).ifPresent(view -> view.focus(RuleView.Spot.SOURCE));
        }

        @Override
        public void register(Object item, RuleView view) {
            views.put(item, view);
        }
    }
}
