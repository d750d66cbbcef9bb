package fi.huoneentaulu.card.ui.editor;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import fi.huoneentaulu.card.CardBody;
import fi.huoneentaulu.card.CardComparisons;
import fi.huoneentaulu.card.CardDrafts;
import fi.huoneentaulu.card.CardFace;
import fi.huoneentaulu.card.CardFaceRenderer;
import fi.huoneentaulu.card.ui.CaseEditors;
import fi.huoneentaulu.fact.ui.RuleEditors;
import fi.huoneentaulu.publishing.ContentType;
import fi.huoneentaulu.publishing.Difference;
import fi.huoneentaulu.publishing.Draft;
import fi.huoneentaulu.publishing.Published;
import fi.huoneentaulu.publishing.ui.editor.DraftForm;
import fi.huoneentaulu.publishing.ui.editor.EditedKind;
import fi.huoneentaulu.publishing.ui.editor.FormFields;
import fi.huoneentaulu.publishing.ui.editor.Preview;
import fi.huoneentaulu.vocabulary.Language;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Cards as documents that are written. */
@Component
class EditedCards implements EditedKind<CardBody> {
    private static final int HEADINGS = 2;

    private final ContentType<CardBody> type;
    private final CardDrafts drafts;
    private final CardComparisons comparisons;
    private final CardFaceRenderer renderer;
    private final RuleEditors rules;
    private final CaseEditors cases;

    EditedCards(
            ContentType<CardBody> type,
            CardDrafts drafts,
            CardComparisons comparisons,
            CardFaceRenderer renderer,
            RuleEditors rules,
            CaseEditors cases) {
        this.type = type;
        this.drafts = drafts;
        this.comparisons = comparisons;
        this.renderer = renderer;
        this.rules = rules;
        this.cases = cases;
    }

    @Override
    public ContentType<CardBody> type() {
        return type;
    }

    @Override
    public String words() {
        return "card.editor.";
    }

    @Override
    public Draft begin(String code, String title) {
        return drafts.empty(code, title);
    }

    @Override
    public DraftForm<CardBody> form(FormFields fields) {
        CriteriaFields criteria = new CriteriaFields(fields, drafts, rules, cases);
        return new CardForm(new CardFields(fields, criteria), criteria);
    }

    @Override
    public Preview preview(Published<CardBody> next, Language reader) {
        CardFace face = drafts.face(next, reader);
        Div plaque = new Div(new Html(renderer.html(face, HEADINGS)));
        plaque.addClassName("card-panel");
        return new Preview(plaque, Optional.of(() -> drafts.fits(face)));
    }

    @Override
    public List<Difference> differences(CardBody before, CardBody after, FormFields fields) {
        return comparisons.between(before, after, fields.language());
    }
}
