package fi.huoneentaulu.card.ui.editor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import fi.huoneentaulu.card.CardComparisons.Difference;
import fi.huoneentaulu.publishing.WordDiff;
import fi.huoneentaulu.vocabulary.Language;
import java.util.List;

/** What differs between two versions, part by part, in words; a screen reader hears what was taken and what was added. */
class DifferenceView extends Composite<Section> {
    private final FormContext context;

    DifferenceView(FormContext context, List<Difference> differences) {
        this.context = context;
        getContent().addClassName("difference");
        getContent().add(new H2(context.text("card.difference.title")));
        if (differences.isEmpty()) {
            getContent().add(new Paragraph(context.text("card.difference.none")));
        }
        differences.forEach(difference -> getContent().add(one(difference)));
    }

    private Component one(Difference difference) {
        Language language = difference.language();
        String heading = context.text(difference.part());
        Div text = new Div();
        text.addClassName("difference-text");
        if (language != null) {
            text.getElement().setAttribute("lang", language.tag());
        }
        difference.pieces().forEach(piece -> text.add(piece(piece)));
        H3 title = new H3(
                language == null ? heading : heading + " · " + context.text("card.editor.language." + language.tag()));
        return new Div(title, text);
    }

    private Component piece(WordDiff.Piece piece) {
        return switch (piece.fate()) {
            case KEPT -> new Span(piece.text());
            case REMOVED -> new Removed(context.text("card.difference.removed"), piece.text());
            case ADDED -> new Added(context.text("card.difference.added"), piece.text());
        };
    }

    private static Span spoken(String words) {
        Span hidden = new Span(words + " ");
        hidden.addClassName("ht-visually-hidden");
        return hidden;
    }

    /** A removed piece. */
    @Tag("del")
    private static final class Removed extends Component {
        Removed(String told, String text) {
            getElement().appendChild(spoken(told).getElement(), new Span(text).getElement());
        }
    }

    /** An added piece. */
    @Tag("ins")
    private static final class Added extends Component {
        Added(String told, String text) {
            getElement().appendChild(spoken(told).getElement(), new Span(text).getElement());
        }
    }
}
