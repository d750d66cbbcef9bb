package fi.huoneentaulu.fact.ui;

import fi.huoneentaulu.area.Areas;
import fi.huoneentaulu.eligibility.FactDefinition;
import fi.huoneentaulu.eligibility.FactValue;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes questions for pages. */
@Component
public class FactQuestions {
    private final Municipalities municipalities;

    FactQuestions(Areas areas) {
        municipalities = new Municipalities(areas);
    }

    /**
     * The question about a fact; it speaks the language of the page that it is put on.
     *
     * @param fact the fact
     * @param answer the answer so far, or null while it is unanswered
     * @return a new question
     */
    public FactQuestion ask(FactDefinition fact, @Nullable FactValue answer) {
        return ask(fact, answer, "");
    }

    /**
     * The question about a fact where the same fact may be asked of several clients on one page.
     *
     * @param fact the fact
     * @param answer the answer so far, or null while it is unanswered
     * @param place the beginning of its ids, unique on the page
     * @return a new question
     */
    public FactQuestion ask(FactDefinition fact, @Nullable FactValue answer, String place) {
        return new FactQuestion(fact, municipalities, answer, place);
    }
}
