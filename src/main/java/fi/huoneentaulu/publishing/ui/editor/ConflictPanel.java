package fi.huoneentaulu.publishing.ui.editor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import fi.huoneentaulu.base.FinnishTime;
import fi.huoneentaulu.publishing.Draft;
import fi.huoneentaulu.publishing.Drafts;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.StringNode;

/** Where two authors' texts met: both are shown, and somebody chooses, place by place. */
class ConflictPanel extends Composite<Section> {
    private static final DateTimeFormatter AT =
            DateTimeFormatter.ofPattern("d.M.yyyy HH.mm").withZone(FinnishTime.ZONE);

    private final FormContext context;
    private final Drafts drafts;
    private final ChangeTexts texts;

    ConflictPanel(FormContext context, Drafts drafts, ChangeTexts texts) {
        this.context = context;
        this.drafts = drafts;
        this.texts = texts;
        getContent().addClassName("editor-conflicts");
        getContent().getElement().setAttribute("role", "alert");
    }

    void show(DraftSession session, BlockForm form) {
        List<Draft.Rival> rivals = session.draft().rivals();
        getContent().removeAll();
        setVisible(!rivals.isEmpty());
        if (rivals.isEmpty()) {
            return;
        }
        getContent()
                .add(
                        new H2(context.text("publishing.editor.conflict.title")),
                        new Paragraph(context.text("publishing.editor.conflict.text")));
        rivals.forEach(rival -> getContent().add(one(session, form.title(rival.place()), rival)));
    }

    private Component one(DraftSession session, String block, Draft.Rival rival) {
        JsonNode stands = session.draft().body().at(rival.place());
        Div both = new Div(
                text(context.ofKind("stands"), stands),
                text(
                        context.text("publishing.editor.conflict.rival", rival.writer(), AT.format(rival.at())),
                        rival.text()));
        both.addClassName("editor-both");
        Div acts = new Div(
                act("publishing.editor.conflict.keep", block, session, rival, stands),
                act("publishing.editor.conflict.take", block, session, rival, rival.text()));
        JsonNode merged = merged(stands, rival.text());
        if (merged != null) {
            acts.add(act("publishing.editor.conflict.merge", block, session, rival, merged));
        }
        acts.addClassName("editor-acts");
        Div one = new Div(new H3(block + language(rival.place())), both, acts);
        one.addClassName("editor-conflict");
        return one;
    }

    private String language(String place) {
        String last = place.substring(place.lastIndexOf('.') + 1);
        return List.of("fi", "sv", "en").contains(last)
                ? " · " + context.text("publishing.editor.language." + last)
                : "";
    }

    private Component text(String heading, @Nullable JsonNode value) {
        Paragraph head = new Paragraph(heading);
        head.addClassName("editor-both-head");
        Paragraph body = new Paragraph(texts.plain(value));
        body.addClassName("editor-both-text");
        return new Div(head, body);
    }

    private NativeButton act(
            String key, String block, DraftSession session, Draft.Rival rival, @Nullable JsonNode value) {
        UnaryOperator<Draft> settle = draft -> drafts.settle(draft.subject(), rival.place(), rival.username(), value);
        NativeButton button = new NativeButton(context.text(key), _ -> session.act(settle));
        button.addClassName("ht-button");
        button.setAriaLabel(context.text(key) + ": " + block);
        return button;
    }

    /** Both texts one after the other, or both lists; other things cannot be put together. */
    private static @Nullable JsonNode merged(@Nullable JsonNode stands, @Nullable JsonNode rival) {
        if (stands == null || rival == null) {
            return null;
        }
        if (stands.isString() && rival.isString()) {
            return StringNode.valueOf(stands.asString() + "\n\n" + rival.asString());
        }
        if (stands instanceof ArrayNode first && rival instanceof ArrayNode second) {
            ArrayNode both = first.deepCopy();
            second.forEach(item -> {
                if (!contains(both, item)) {
                    both.add(item);
                }
            });
            return both;
        }
        return null;
    }

    private static boolean contains(ArrayNode list, JsonNode item) {
        for (JsonNode each : list) {
            if (each.equals(item)) {
                return true;
            }
        }
        return false;
    }
}
