package fi.huoneentaulu.publishing.ui.editor;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import fi.huoneentaulu.publishing.AttachmentType;

/** One file of a document: its name, the picture if it is one, and the words that go with it. */
class AttachedFile extends Div implements Shown {
    private static final int CAPTION = 160;
    private static final int ALT = 300;

    private final Scope item;
    private final String root;
    private final Paragraph name = new Paragraph();
    private final Image picture = new Image();
    private final LocalizedField caption;
    private final LocalizedField alt;

    AttachedFile(FormContext context, Scope item) {
        this.item = item;
        root = context.kind().type().path(context.subject().code()) + "/liite/";
        caption = text(context, "caption", CAPTION);
        alt = text(context, "alt", ALT);
        name.addClassName("editor-file");
        picture.addClassName("editor-picture");
        addClassName("editor-attached");
        add(name, picture, caption, alt);
        refresh();
    }

    private LocalizedField text(FormContext context, String place, int most) {
        return new LocalizedField(
                context,
                item,
                place,
                context.text("publishing.editor.field.attachment." + place),
                TextKind.plain(2, most));
    }

    @Override
    public void refresh() {
        String file = item.text("file");
        boolean image = AttachmentType.of(file).map(AttachmentType::isImage).orElse(false);
        name.setText(file);
        picture.setVisible(image);
        alt.setVisible(image);
        if (image) {
            picture.setSrc(root + item.text("sha256"));
            picture.setAlt(item.text("alt.fi"));
        }
        caption.refresh();
        alt.refresh();
    }
}
