package fi.huoneentaulu.card.ui;

import fi.huoneentaulu.card.CardCases;
import fi.huoneentaulu.fact.Facts;
import fi.huoneentaulu.fact.ui.FactQuestions;
import fi.huoneentaulu.vocabulary.Language;
import java.util.function.BiFunction;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Makes editors of test cases for pages. */
@Component
public class CaseEditors {
    private final CardCases cases;
    private final Facts facts;
    private final FactQuestions questions;
    private final BiFunction<String, Language, String> titles;

    @Autowired
    CaseEditors(CardCases cases, Facts facts, FactQuestions questions, CardPanels panels) {
        this(cases, facts, questions, panels::title);
    }

    CaseEditors(CardCases cases, Facts facts, FactQuestions questions, BiFunction<String, Language, String> titles) {
        this.cases = cases;
        this.facts = facts;
        this.questions = questions;
        this.titles = titles;
    }

    /**
     * An editor without a card; it speaks the language of the page that it is made on.
     *
     * @return a new editor
     */
    public CaseEditor open() {
        return new CaseEditor(cases, facts, questions, titles);
    }
}
