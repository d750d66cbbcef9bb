package fi.huoneentaulu.card.ui.editor;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import fi.huoneentaulu.base.DomainException;
import fi.huoneentaulu.base.access.AsSystem;
import fi.huoneentaulu.base.ui.NativeSelect;
import fi.huoneentaulu.card.CardBody;
import fi.huoneentaulu.card.ui.DifferenceView;
import fi.huoneentaulu.card.ui.editor.FormContext.Choice;
import fi.huoneentaulu.publishing.Check;
import fi.huoneentaulu.publishing.HistoryLine;
import fi.huoneentaulu.publishing.Published;
import fi.huoneentaulu.publishing.VersionSummary;
import fi.huoneentaulu.vocabulary.Language;
import fi.huoneentaulu.vocabulary.Subject;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** A card in force as its keepers see it: check it, begin a draft, copy it, compare versions, take it out of use. */
class CardKeeping extends Composite<Div> {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d.M.yyyy").withZone(ZoneId.of("Europe/Helsinki"));

    private final EditorParts parts;
    private final Subject subject;
    private final Runnable reopen;
    private final FormContext context;
    private final Paragraph told = new Paragraph();
    private final Paragraph refusal = new Paragraph();
    private final Div comparison = new Div();

    CardKeeping(EditorParts parts, Subject subject, Runnable reopen) {
        this.parts = parts;
        this.subject = subject;
        this.reopen = reopen;
        context = parts.context(Language.of(getLocale()), subject.code(), List::of);
        told.getElement().setAttribute("role", "status");
        refusal.addClassName("editor-refusal");
        refusal.getElement().setAttribute("role", "alert");
        getContent().addClassName("editor-keeping");
        List<VersionSummary> versions = parts.cards().history(subject.code());
        getContent().add(refusal, acts());
        if (versions.size() > 1) {
            getContent().add(versions(versions), comparison);
        }
        getContent().add(history());
        if (parts.mayDecide()) {
            getContent().add(withdrawal());
        }
    }

    private Section acts() {
        Anchor card = new Anchor("kortti/" + subject.code(), context.text("card.keeping.open"));
        card.addClassName("ht-button");
        Div buttons = new Div(card);
        buttons.addClassName("editor-acts");
        if (parts.mayWrite()) {
            NativeButton edit = button("card.keeping.edit", () -> {
                parts.drafts().open(subject);
                reopen.run();
            });
            edit.addClassName("primary");
            buttons.addComponentAsFirst(edit);
            buttons.add(button("card.keeping.checked", () -> {
                Check check = parts.reviews().unchanged(subject);
                told.setText(context.text(
                        "card.keeping.checked.done",
                        dayOf(check.on()),
                        check.by().text(context.language()),
                        dayOf(check.reviewDue())));
            }));
        }
        Section section = new Section(buttons, told);
        section.addClassName("ht-panel");
        parts.cards()
                .find(subject.code())
                .map(Published::check)
                .ifPresent(check -> told.setText(context.text(
                        "card.keeping.state",
                        dayOf(check.on()),
                        check.by().text(context.language()),
                        dayOf(check.reviewDue()))));
        if (parts.mayWrite()) {
            section.add(copy());
        }
        return section;
    }

    private Div copy() {
        TypingField code = TypingField.line("kopion-tunnus", context.text("card.keeping.copy.code"));
        Div copy = new Div(code, button("card.keeping.copy", () -> {
            parts.cardDrafts().copy(subject.code(), code.text().strip());
            getUI().ifPresent(ui -> ui.navigate("yllapito/kortti/" + code.text().strip()));
        }));
        copy.addClassName("editor-inline");
        return copy;
    }

    private Section versions(List<VersionSummary> history) {
        List<Choice<Integer>> versions = history.stream()
                .map(version -> new Choice<>(
                        version.version(),
                        context.text("card.keeping.version", version.version(), DAY.format(version.publishedAt()))))
                .toList();
        NativeSelect<Choice<Integer>> before =
                new NativeSelect<>(context.text("card.keeping.before"), null, versions, Choice::text);
        NativeSelect<Choice<Integer>> after =
                new NativeSelect<>(context.text("card.keeping.after"), null, versions, Choice::text);
        before.choose(versions.get(1));
        after.choose(versions.getFirst());
        Div row = new Div(before, after, button("card.keeping.compare", () -> compare(before, after)));
        row.addClassName("editor-inline");
        if (parts.mayWrite()) {
            row.add(button("card.keeping.restore", () -> {
                before.chosen().ifPresent(chosen -> parts.drafts().restore(subject, chosen.value()));
                reopen.run();
            }));
        }
        Section section = new Section(new H2(context.text("card.keeping.versions")), row);
        section.addClassName("ht-panel");
        return section;
    }

    private void compare(NativeSelect<Choice<Integer>> before, NativeSelect<Choice<Integer>> after) {
        comparison.removeAll();
        comparison.add(new DifferenceView(
                context.messages(),
                context.language(),
                parts.comparisons().between(body(before), body(after), context.language())));
    }

    private CardBody body(NativeSelect<Choice<Integer>> select) {
        return select.chosen()
                .flatMap(chosen -> parts.cards().find(subject.code(), chosen.value()))
                .map(Published::body)
                .orElseThrow(() -> new DomainException("publishing.error.unknown", subject.code()));
    }

    private Section history() {
        OrderedList list = new OrderedList();
        parts.histories().whole(subject).forEach(line -> list.add(new ListItem(line(line))));
        list.addClassName("editor-history");
        Section section = new Section(new H2(context.text("card.keeping.history")), list);
        section.addClassName("ht-panel");
        return section;
    }

    private String line(HistoryLine line) {
        String reason = line.reason();
        String done = context.text("card.act." + line.act(), DAY.format(line.at()), who(line));
        return reason == null || reason.isBlank() ? done : done + ": " + reason;
    }

    private String who(HistoryLine line) {
        return AsSystem.NAME.equals(line.who()) ? context.text("card.act.system") : line.who();
    }

    private Section withdrawal() {
        NativeDetails details = new NativeDetails(context.text("card.keeping.withdraw.open"));
        details.addToggleListener(toggle -> {
            if (toggle.isOpened() && details.getContent() == null) {
                details.setContent(withdrawalForm());
            }
        });
        Section section = new Section(new H2(context.text("card.keeping.withdraw.title")), details);
        section.addClassName("ht-panel");
        return section;
    }

    /** Made when it is opened: the names of a thousand cards would weigh on a page that is mostly read. */
    private Div withdrawalForm() {
        TypingField reason = TypingField.lines("poiston-syy", context.text("card.keeping.withdraw.reason"), 2);
        NativeSelect<Choice<String>> instead = new NativeSelect<>(
                context.text("card.keeping.withdraw.instead"),
                context.text("card.editor.none"),
                context.cards().stream()
                        .filter(card -> !card.value().equals(subject.code()))
                        .toList(),
                Choice::text);
        NativeButton withdraw = button("card.keeping.withdraw", () -> {
            parts.decisions()
                    .withdraw(
                            subject,
                            reason.text(),
                            instead.chosen().map(Choice::value).orElse(null));
            getUI().ifPresent(ui -> ui.navigate("yllapito"));
        });
        return new Div(reason, instead, new Div(withdraw));
    }

    private static String dayOf(java.time.LocalDate day) {
        return DateTimeFormatter.ofPattern("d.M.yyyy").format(day);
    }

    private NativeButton button(String key, Runnable act) {
        NativeButton button = new NativeButton(context.text(key), _ -> {
            refusal.setText("");
            try {
                act.run();
            } catch (DomainException e) {
                refusal.setText(getTranslation(e.key(), e.args()));
            }
        });
        button.addClassName("ht-button");
        return button;
    }
}
