package fi.huoneentaulu.fact.ui;

import fi.huoneentaulu.area.Areas;
import fi.huoneentaulu.fact.Facts;
import org.springframework.stereotype.Component;

/** Makes editors of criteria for pages. */
@Component
public class RuleEditors {
    private final Facts facts;
    private final Municipalities municipalities;

    RuleEditors(Facts facts, Areas areas) {
        this.facts = facts;
        municipalities = new Municipalities(areas);
    }

    /**
     * An editor without criteria; it speaks the language of the page that it is made on.
     *
     * @param page what the editor asks from its page
     * @return a new editor
     */
    public RuleEditor on(RuleEditorPage page) {
        return new RuleEditor(facts, municipalities, page);
    }
}
