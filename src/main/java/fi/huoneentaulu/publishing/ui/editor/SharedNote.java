package fi.huoneentaulu.publishing.ui.editor;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import fi.huoneentaulu.base.keeping.ChangeRadius.Changed;
import fi.huoneentaulu.base.keeping.ChangeRadius.Touched;
import java.util.List;
import java.util.function.Supplier;

/** Tells beside a field which other documents say the same, so that a change can be made on all of them. */
class SharedNote extends Div implements Shown {
    private static final int MOST = 5;

    private final FormContext context;
    private final Changed changed;
    private final Supplier<String> part;
    private String shown = "";

    SharedNote(FormContext context, Changed changed, Supplier<String> part) {
        this.context = context;
        this.changed = changed;
        this.part = part;
        addClassName("editor-shared");
        setVisible(false);
        refresh();
    }

    /** Asked at every change of the draft: only another part is looked for anew. */
    @Override
    public void refresh() {
        String now = part.get();
        if (!now.equals(shown)) {
            shown = now;
            show(context.parts().sharedParts().others(context.keeping(), changed, now, context.language()));
        }
    }

    private void show(List<Touched> others) {
        removeAll();
        setVisible(!others.isEmpty());
        if (others.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        others.stream().limit(MOST).forEach(other -> list.add(new ListItem(link(other))));
        if (others.size() > MOST) {
            list.add(new ListItem(new Text(context.text("publishing.editor.shared.more", others.size() - MOST))));
        }
        add(new Paragraph(context.text("publishing.editor.shared." + changed)), list);
    }

    private static Anchor link(Touched other) {
        Anchor link = new Anchor(other.link().substring(1), other.title());
        link.getElement().setAttribute("router-link", true);
        return link;
    }
}
