package fi.huoneentaulu.publishing.ui.editor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fi.huoneentaulu.base.DomainException;
import fi.huoneentaulu.publishing.Attachment;
import fi.huoneentaulu.publishing.Attachments;
import java.util.List;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The files of a document: chosen from the own machine or dropped here, then told about in words. */
class AttachmentsField extends Div implements Shown {
    private static final String LIST = "publishing.editor.field.attachments";
    private static final int MOST = 8;

    private final FormContext context;
    private final Attachments attachments;
    private final ListField list;
    private final Paragraph refusal = new Paragraph();
    private final Paragraph done = new Paragraph();

    AttachmentsField(FormContext context, Scope scope) {
        this.context = context;
        attachments = context.parts().attachments();
        AttachmentUpload upload = new AttachmentUpload(context, attachments, this::begin, this::store, this::refuse);
        list = new ListField(
                context,
                scope,
                "attachments",
                context.text(LIST),
                new ListField.Words(LIST + ".item", LIST + ".add", MOST),
                this::fields,
                upload.button());
        refusal.addClassName("editor-refusal");
        refusal.getElement().setAttribute("role", "alert");
        done.getElement().setAttribute("role", "status");
        addClassName("editor-attachments");
        add(
                list,
                upload,
                new Paragraph(context.text("publishing.editor.attachment.limits", attachments.megabytes())),
                refusal,
                done);
    }

    @Override
    public void refresh() {
        list.refresh();
    }

    private void begin() {
        refusal.setText("");
        done.setText(context.text("publishing.editor.attachment.sending"));
    }

    private void refuse(String text) {
        refusal.setText(text);
        done.setText("");
    }

    private void store(String name, byte[] bytes) {
        begin();
        try {
            Attachment added = attachments.add(name, bytes);
            ObjectNode item = JsonNodeFactory.instance.objectNode();
            item.put("file", added.file()).put("sha256", added.sha256()).put("size", added.size());
            list.append(item);
            done.setText(context.text("publishing.editor.attachment.added", added.file()));
        } catch (DomainException e) {
            refuse(context.text(e.key(), e.args()));
        }
    }

    private List<Component> fields(FormContext inside, Scope item) {
        return List.of(inside.remember(new AttachedFile(inside, item)));
    }
}
