package fi.huoneentaulu.card.ui.editor;

import com.vaadin.flow.component.Component;
import fi.huoneentaulu.card.CardBody;
import fi.huoneentaulu.publishing.ui.editor.DraftForm;
import fi.huoneentaulu.publishing.ui.editor.FormBlock;
import java.util.List;
import java.util.Optional;

/**
 * The form of a card.
 *
 * @param fields its fields
 * @param criteria its criteria and cases, which show more than a draft says
 */
record CardForm(CardFields fields, CriteriaFields criteria) implements DraftForm<CardBody> {

    @Override
    public List<FormBlock> blocks() {
        return fields.blocks();
    }

    @Override
    public void show(CardBody body) {
        criteria.show(body);
    }

    @Override
    public Optional<Component> forDeciders() {
        return Optional.of(criteria.readCases());
    }
}
