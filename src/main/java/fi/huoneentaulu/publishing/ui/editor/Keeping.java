package fi.huoneentaulu.publishing.ui.editor;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import fi.huoneentaulu.base.DomainException;
import fi.huoneentaulu.base.FinnishTime;
import fi.huoneentaulu.base.access.AsSystem;
import fi.huoneentaulu.base.ui.LazyDetails;
import fi.huoneentaulu.base.ui.NativeSelect;
import fi.huoneentaulu.publishing.Check;
import fi.huoneentaulu.publishing.HistoryLine;
import fi.huoneentaulu.publishing.Published;
import fi.huoneentaulu.publishing.VersionSummary;
import fi.huoneentaulu.vocabulary.Language;
import fi.huoneentaulu.vocabulary.Subject;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** A document in force as its keepers see it: check it, begin a draft, copy it, compare versions, take it out of use. */
class Keeping<B> extends Composite<Div> {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d.M.yyyy").withZone(FinnishTime.ZONE);

    private final EditorParts parts;
    private final EditedKind<B> kind;
    private final Subject subject;
    private final Runnable reopen;
    private final FormContext context;
    private final Paragraph told = new Paragraph();
    private final Paragraph refusal = new Paragraph();
    private final Div comparison = new Div();

    Keeping(EditorParts parts, EditedKind<B> kind, Subject subject, Runnable reopen) {
        this.parts = parts;
        this.kind = kind;
        this.subject = subject;
        this.reopen = reopen;
        context = FormContext.of(Language.of(getLocale()), parts, kind, subject);
        told.getElement().setAttribute("role", "status");
        refusal.addClassName("editor-refusal");
        refusal.getElement().setAttribute("role", "alert");
        getContent().addClassName("editor-keeping");
        List<VersionSummary> versions = parts.contents().history(subject);
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
        Anchor page = new Anchor(kind.type().path(subject.code()).substring(1), context.ofKind("open"));
        page.addClassName("ht-button");
        Div buttons = new Div(page);
        buttons.addClassName("editor-acts");
        if (parts.mayWrite()) {
            NativeButton edit = button("publishing.editor.keeping.edit", () -> {
                parts.drafts().open(subject);
                reopen.run();
            });
            edit.addClassName("primary");
            buttons.addComponentAsFirst(edit);
            buttons.add(button("publishing.editor.keeping.checked", () -> {
                Check check = parts.reviews().unchanged(subject);
                told.setText(context.text(
                        "publishing.editor.keeping.checked.done",
                        dayOf(check.on()),
                        check.by().text(context.language()),
                        dayOf(check.reviewDue())));
            }));
        }
        Section section = new Section(buttons, told);
        section.addClassName("ht-panel");
        parts.contents()
                .find(kind.type(), subject.code())
                .map(Published::check)
                .ifPresent(check -> told.setText(context.text(
                        "publishing.editor.keeping.state",
                        dayOf(check.on()),
                        check.by().text(context.language()),
                        dayOf(check.reviewDue()))));
        if (parts.mayWrite()) {
            section.add(copy());
        }
        return section;
    }

    private Div copy() {
        TypingField code = TypingField.line("kopion-tunnus", context.ofKind("copy.code"));
        Div copy = new Div(code, button(kind.words() + "copy", () -> {
            parts.drafts().copy(subject, code.text().strip());
            getUI().ifPresent(ui ->
                    ui.navigate(kind.type().keeping(code.text().strip()).substring(1)));
        }));
        copy.addClassName("editor-inline");
        return copy;
    }

    private Section versions(List<VersionSummary> history) {
        List<Choice<Integer>> versions = history.stream()
                .map(version -> new Choice<>(
                        version.version(),
                        context.text(
                                "publishing.editor.keeping.version",
                                version.version(),
                                DAY.format(version.publishedAt()))))
                .toList();
        NativeSelect<Choice<Integer>> before =
                new NativeSelect<>(context.text("publishing.editor.keeping.before"), null, versions, Choice::text);
        NativeSelect<Choice<Integer>> after =
                new NativeSelect<>(context.text("publishing.editor.keeping.after"), null, versions, Choice::text);
        before.choose(versions.get(1));
        after.choose(versions.getFirst());
        Div row = new Div(before, after, button("publishing.editor.keeping.compare", () -> compare(before, after)));
        row.addClassName("editor-inline");
        if (parts.mayWrite()) {
            row.add(button("publishing.editor.keeping.restore", () -> {
                before.chosen().ifPresent(chosen -> parts.drafts().restore(subject, chosen.value()));
                reopen.run();
            }));
        }
        Section section = new Section(new H2(context.text("publishing.editor.keeping.versions")), row);
        section.addClassName("ht-panel");
        return section;
    }

    private void compare(NativeSelect<Choice<Integer>> before, NativeSelect<Choice<Integer>> after) {
        comparison.removeAll();
        comparison.add(new DifferenceView(
                context.messages(),
                context.language(),
                kind.differences(body(before), body(after), new FormFields(context, new Nothing()))));
    }

    private B body(NativeSelect<Choice<Integer>> select) {
        return select.chosen()
                .flatMap(chosen -> parts.contents().find(kind.type(), subject.code(), chosen.value()))
                .map(Published::body)
                .orElseThrow(() -> new DomainException("publishing.error.unknown", subject.code()));
    }

    private Section history() {
        OrderedList list = new OrderedList();
        parts.histories().whole(subject).forEach(line -> list.add(new ListItem(line(line))));
        list.addClassName("editor-history");
        Section section = new Section(new H2(context.text("publishing.editor.keeping.history")), list);
        section.addClassName("ht-panel");
        return section;
    }

    private String line(HistoryLine line) {
        String reason = line.reason();
        String done = context.text("publishing.editor.act." + line.act(), DAY.format(line.at()), who(line));
        return reason == null || reason.isBlank() ? done : done + ": " + reason;
    }

    private String who(HistoryLine line) {
        return AsSystem.NAME.equals(line.who()) ? context.text("publishing.editor.act.system") : line.who();
    }

    private Section withdrawal() {
        LazyDetails details =
                new LazyDetails(context.text("publishing.editor.keeping.withdraw.open"), this::withdrawalForm);
        Section section = new Section(new H2(context.text("publishing.editor.keeping.withdraw.title")), details);
        section.addClassName("ht-panel");
        return section;
    }

    /** Made when it is opened: the names of a thousand documents would weigh on a page that is mostly read. */
    private Div withdrawalForm() {
        TypingField reason = TypingField.lines("poiston-syy", context.ofKind("withdraw.reason"), 2);
        NativeSelect<Choice<String>> instead = new NativeSelect<>(
                context.ofKind("withdraw.instead"),
                context.text("publishing.editor.none"),
                context.choices().documents(subject.kind()).stream()
                        .filter(each -> !each.value().equals(subject.code()))
                        .toList(),
                Choice::text);
        NativeButton withdraw = button("publishing.editor.keeping.withdraw", () -> {
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
