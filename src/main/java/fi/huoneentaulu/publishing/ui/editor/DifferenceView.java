package fi.huoneentaulu.publishing.ui.editor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import fi.huoneentaulu.base.Messages;
import fi.huoneentaulu.publishing.Difference;
import fi.huoneentaulu.publishing.WordDiff;
import fi.huoneentaulu.vocabulary.Language;
import java.util.List;

/** What differs between two versions, part by part, in words; a screen reader hears what was taken and what was added. */
public class DifferenceView extends Composite<Section> {
    private final Messages messages;
    private final Language reader;

    /**
     * A view of differences.
     *
     * @param messages the interface's words
     * @param reader the reader's language
     * @param differences what differs
     */
    public DifferenceView(Messages messages, Language reader, List<Difference> differences) {
        this.messages = messages;
        this.reader = reader;
        getContent().addClassName("difference");
        getContent().add(new H2(text("publishing.editor.difference.title")));
        if (differences.isEmpty()) {
            getContent().add(new Paragraph(text("publishing.editor.difference.none")));
        }
        differences.forEach(difference -> getContent().add(one(difference)));
    }

    private String text(String key) {
        return messages.get(reader, key);
    }

    private Component one(Difference difference) {
        Language language = difference.language();
        String heading = text(difference.part());
        Div words = new Div();
        words.addClassName("difference-text");
        if (language != null) {
            words.getElement().setAttribute("lang", language.tag());
        }
        difference.pieces().forEach(piece -> words.add(piece(piece)));
        H3 title = new H3(
                language == null ? heading : heading + " · " + text("publishing.editor.language." + language.tag()));
        return new Div(title, words);
    }

    private Component piece(WordDiff.Piece piece) {
        return switch (piece.fate()) {
            case KEPT -> new Span(piece.text());
            case REMOVED -> new Removed(text("publishing.editor.difference.removed"), piece.text());
            case ADDED -> new Added(text("publishing.editor.difference.added"), piece.text());
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
