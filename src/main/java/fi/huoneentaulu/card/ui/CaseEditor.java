package fi.huoneentaulu.card.ui;

import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.shared.Registration;
import fi.huoneentaulu.card.CardBody;
import fi.huoneentaulu.card.CardCases;
import fi.huoneentaulu.card.CaseReport;
import fi.huoneentaulu.card.CaseResult;
import fi.huoneentaulu.card.TestCase;
import fi.huoneentaulu.eligibility.Answers;
import fi.huoneentaulu.eligibility.Exclusion;
import fi.huoneentaulu.eligibility.Outcome;
import fi.huoneentaulu.eligibility.Redirect;
import fi.huoneentaulu.eligibility.RuleBranches;
import fi.huoneentaulu.eligibility.VerdictBranch;
import fi.huoneentaulu.fact.Facts;
import fi.huoneentaulu.fact.ui.FactQuestions;
import fi.huoneentaulu.vocabulary.Language;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;

/**
 * Edits the test cases of a card and runs all of them at every change, also when the criteria change; proposes a case
 * for each branch that has none. Made by {@link CaseEditors}.
 */
@StyleSheet("context://styles/fact.css")
@StyleSheet("context://styles/card-cases.css")
public class CaseEditor extends Composite<Div> {
    private final CardCases runner;
    private final FactQuestions questions;
    private final CaseWords words;
    private final Paragraph summary = new Paragraph();
    private final OrderedList list = new OrderedList();
    private final UnorderedList branches = new UnorderedList();
    private final Section uncovered = new Section(new H3(getTranslation("card.cases.uncovered")));
    private final NativeButton add = new NativeButton(getTranslation("card.cases.add"));
    private final Map<DraftCase, CaseView> views = new LinkedHashMap<>();
    private @Nullable CardBody card;
    private @Nullable DraftCase open;
    private boolean readOnly;

    CaseEditor(CardCases runner, Facts facts, FactQuestions questions, BiFunction<String, Language, String> titles) {
        this.runner = runner;
        this.questions = questions;
        words = new CaseWords(facts, Language.of(getLocale()), this::getTranslation, titles);
        summary.addClassName("case-summary");
        summary.getElement().setAttribute("role", "status");
        list.addClassName("cases");
        branches.addClassName("case-branches");
        uncovered.add(new Paragraph(getTranslation("card.cases.uncovered.help")), branches);
        uncovered.addClassName("case-uncovered");
        add.addClassNames("ht-button", "small");
        add.addClickListener(
                _ -> append(new TestCase(getTranslation("card.cases.new"), Map.of(), Outcome.SUITABLE, null, null)));
        getContent().addClassName("case-editor");
        getContent().add(summary, list, add, uncovered);
    }

    /**
     * Shows the card's cases and runs them against its criteria, without telling the listeners. A case that is open stays
     * open when the cases are the same.
     *
     * @param shown the card as it is now
     */
    public void setCard(CardBody shown) {
        CardBody before = card;
        boolean same = before != null && shown.cases().equals(value());
        card = shown;
        if (!same) {
            views.clear();
            list.removeAll();
            open = null;
            shown.cases().forEach(each -> view(new DraftCase(each)));
        } else if (before != null && open != null && !sameForm(before, shown)) {
            form(open, shown);
        }
        run();
    }

    private boolean sameForm(CardBody before, CardBody shown) {
        return runner.facts(before).equals(runner.facts(shown)) && ways(before).equals(ways(shown));
    }

    /**
     * The cases as they are now.
     *
     * @return all of them in order
     */
    public List<TestCase> value() {
        return views.keySet().stream().map(DraftCase::written).toList();
    }

    /**
     * Shows the cases without any means to change them.
     *
     * @param only true to show alone
     */
    public void setReadOnly(boolean only) {
        readOnly = only;
        add.setVisible(!only);
        views.values().forEach(view -> {
            view.shut();
            view.readOnly(only);
        });
        open = null;
        run();
    }

    /**
     * Calls a listener at every change that the user makes.
     *
     * @param listener gets the cases
     * @return takes the listener away
     */
    public Registration addChangeListener(ComponentEventListener<CasesChangedEvent> listener) {
        return addListener(CasesChangedEvent.class, listener);
    }

    private CaseView view(DraftCase draft) {
        CaseView view = new CaseView(draft, words, () -> toggle(draft), () -> remove(draft));
        view.readOnly(readOnly);
        views.put(draft, view);
        list.add(view);
        return view;
    }

    private void append(TestCase written) {
        DraftCase draft = new DraftCase(written);
        view(draft);
        changed();
        toggle(draft);
    }

    private void remove(DraftCase draft) {
        List<DraftCase> all = new ArrayList<>(views.keySet());
        int place = all.indexOf(draft);
        list.remove(Objects.requireNonNull(views.remove(draft)));
        if (Objects.equals(open, draft)) {
            open = null;
        }
        changed();
        all.remove(draft);
        if (all.isEmpty()) {
            add.focus();
        } else {
            Objects.requireNonNull(views.get(all.get(Math.min(place, all.size() - 1))))
                    .focus();
        }
    }

    private void toggle(DraftCase draft) {
        boolean shut = Objects.equals(open, draft);
        views.values().forEach(CaseView::shut);
        open = shut ? null : draft;
        CaseView view = Objects.requireNonNull(views.get(draft));
        CardBody shown = card;
        if (shut || shown == null) {
            view.focus();
            return;
        }
        form(draft, shown).focus();
    }

    private CaseDetails form(DraftCase draft, CardBody shown) {
        CaseDetails form = new CaseDetails(draft, runner.facts(shown), ways(shown), words, questions, this::changed);
        Objects.requireNonNull(views.get(draft)).open(form);
        return form;
    }

    private static List<Redirect> ways(CardBody card) {
        return Stream.concat(
                        card.eligibility().exclusions().stream()
                                .map(Exclusion::redirect)
                                .flatMap(Stream::ofNullable),
                        Stream.of(Redirect.TRAY))
                .distinct()
                .toList();
    }

    private void changed() {
        run();
        fireEvent(new CasesChangedEvent(this, value()));
    }

    private void run() {
        CardBody shown = card;
        if (shown == null) {
            return;
        }
        CaseReport report = runner.run(shown, value());
        List<CaseView> shownViews = List.copyOf(views.values());
        boolean ran = report.obstacle() == CaseReport.Obstacle.NONE;
        for (int each = 0; each < shownViews.size(); each++) {
            shownViews.get(each).show(ran ? report.results().get(each) : null);
        }
        branches.removeAll();
        report.uncovered().forEach(each -> branches.add(branch(each)));
        uncovered.setVisible(!report.uncovered().isEmpty());
        long passed = report.results().stream().filter(CaseResult::passed).count();
        summary.setText(
                ran
                        ? getTranslation(
                                "card.cases.summary",
                                passed,
                                views.size(),
                                report.uncovered().size())
                        : getTranslation(
                                "card.cases.obstacle." + report.obstacle().name()));
    }

    private ListItem branch(RuleBranches.Reached reached) {
        String name = words.branch(reached.branch());
        if (readOnly) {
            return new ListItem(name);
        }
        NativeButton propose =
                new NativeButton(getTranslation("card.cases.propose", name), _ -> append(proposal(reached)));
        propose.addClassNames("ht-button", "small");
        return new ListItem(propose);
    }

    private TestCase proposal(RuleBranches.Reached reached) {
        VerdictBranch branch = reached.branch();
        return new TestCase(
                StringUtils.capitalize(words.branch(branch)),
                written(reached.witness()),
                branch instanceof VerdictBranch.Suitable ? Outcome.SUITABLE : Outcome.NOT_SUITABLE,
                branch instanceof VerdictBranch.Obstacle obstacle
                        ? obstacle.exclusion().redirect()
                        : null,
                null);
    }

    private static Map<String, Object> written(Answers answers) {
        Map<String, Object> facts = new LinkedHashMap<>();
        answers.values().forEach((fact, value) -> facts.put(fact, TestCase.written(value)));
        return facts;
    }
}
