package fi.huoneentaulu.publishing.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import fi.huoneentaulu.base.pack.PackChange;
import fi.huoneentaulu.publishing.PackResult;
import java.util.List;

/** What a pack brings, for a person to read: how much, what is wrong, and each change with its lines. */
class PackReport extends Composite<Div> {

    PackReport(PackResult result) {
        getContent().addClassName("pack-report");
        getContent()
                .add(
                        new H3(getTranslation("publishing.pack.report")),
                        new Paragraph(getTranslation(
                                "publishing.pack.counts",
                                result.count(PackChange.Action.CREATED),
                                result.count(PackChange.Action.UPDATED),
                                result.count(PackChange.Action.UNCHANGED),
                                result.errors().size())));
        if (!result.errors().isEmpty()) {
            showErrors(result.errors());
        }
        for (PackChange.Action action : PackChange.Action.values()) {
            List<PackChange> changes = result.changes().stream()
                    .filter(change -> change.action() == action)
                    .toList();
            if (!changes.isEmpty()) {
                showChanges(action, changes);
            }
        }
    }

    private void showErrors(List<PackResult.Fault> errors) {
        UnorderedList list = new UnorderedList();
        list.addClassName("pack-errors");
        errors.forEach(error -> list.add(new ListItem(new Span(place(error)), new Span(error.message()))));
        getContent().add(new H3(getTranslation("publishing.pack.errors")), list);
    }

    private String place(PackResult.Fault error) {
        if (error.file().isEmpty()) {
            return getTranslation("publishing.pack.place.whole");
        }
        return error.line() == 0
                ? error.file()
                : getTranslation("publishing.pack.place.line", error.file(), Integer.toString(error.line()));
    }

    private void showChanges(PackChange.Action action, List<PackChange> changes) {
        getContent().add(new H3(getTranslation("publishing.pack.action." + action, changes.size())));
        if (action == PackChange.Action.UNCHANGED) {
            UnorderedList list = new UnorderedList();
            changes.forEach(change -> list.add(new ListItem(name(change))));
            NativeDetails all = new NativeDetails(getTranslation("publishing.pack.show"), list);
            getContent().add(all);
        } else {
            changes.forEach(change -> getContent().add(details(change)));
        }
    }

    private String name(PackChange change) {
        return getTranslation("publishing.pack.kind." + change.kind(), change.code());
    }

    /** The lines are sent when somebody wants to see them: a whole installation has tens of thousands. */
    private NativeDetails details(PackChange change) {
        OrderedList lines = new OrderedList();
        lines.addClassName("pack-lines");
        NativeDetails details = new NativeDetails(name(change), lines);
        details.addToggleListener(toggled -> {
            if (toggled.isOpened() && lines.getComponentCount() == 0) {
                change.lines().forEach(line -> lines.add(line(line)));
            }
        });
        return details;
    }

    private static ListItem line(String line) {
        Element text = new Element(line.startsWith("-") ? "del" : "ins");
        text.setText(line);
        ListItem item = new ListItem();
        item.getElement().appendChild(text);
        return item;
    }
}
