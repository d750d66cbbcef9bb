package fi.huoneentaulu.fact.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import fi.huoneentaulu.base.DomainException;
import fi.huoneentaulu.base.access.Roles;
import fi.huoneentaulu.base.keeping.ChangeRadius.Touched;
import fi.huoneentaulu.base.ui.KeeperPage;
import fi.huoneentaulu.base.ui.PageAddress;
import fi.huoneentaulu.base.ui.PlainTable;
import fi.huoneentaulu.eligibility.FactDefinition;
import fi.huoneentaulu.fact.FactEdits;
import fi.huoneentaulu.fact.Facts;
import fi.huoneentaulu.vocabulary.Language;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The facts that criteria ask; a change is shown with everything that it touches before it is made. */
@Route(FactsView.PATH)
@Menu(title = "fact.edit.menu", order = 83)
@RolesAllowed({Roles.COORDINATOR, Roles.ADMINISTRATOR})
class FactsView extends KeeperPage implements BeforeEnterObserver {
    static final String PATH = "yllapito/ohjausperusteet";
    private static final String KEY = "peruste";

    private final Facts facts;
    private final FactEdits edits;
    private final Language language = Language.of(getLocale());
    private final PlainTable table;
    private final H2 heading = new H2();
    private final FactForm form = new FactForm();
    private final Div radius = new Div();
    private final Section editor;
    private final NativeButton remove = button("fact.edit.remove", this::remove);
    private FactEdits.@Nullable Stored open;

    FactsView(Facts facts, FactEdits edits) {
        super(PATH, "fact.edit.title");
        this.facts = facts;
        this.edits = edits;
        heading.getElement().setAttribute("tabindex", "-1");
        NativeButton save = button("fact.edit.save", this::save);
        save.addClassName("primary");
        Div acts = new Div(save, button("fact.edit.close", this::close), remove);
        acts.addClassName("keeper-acts");
        editor = new Section(heading, form, radius, acts);
        editor.addClassName("keeper-form");
        editor.setVisible(false);
        table = new PlainTable(
                getTranslation("fact.edit.caption"),
                Stream.of("fact.edit.question", "fact.edit.type", "fact.edit.key")
                        .map(this::getTranslation)
                        .toList());
        Paragraph lead = new Paragraph(getTranslation("fact.edit.lead"));
        lead.addClassName("keeper-lead");
        NativeButton add = button("fact.edit.new", () -> edit(null));
        add.addClassName("primary");
        getContent().add(lead, editor, new Section(new H2(getTranslation("fact.edit.all")), new Div(add), table));
        list();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String key = PageAddress.query(event.getLocation()).getOrDefault(KEY, "");
        edits.find(key).ifPresent(this::edit);
    }

    private void list() {
        table.clear();
        facts.all().forEach(fact -> {
            NativeButton question =
                    new NativeButton(fact.question().text(language), _ -> attempt(() -> edit(stored(fact.key()))));
            question.addClassName("admin-link");
            table.row(question, new Text(getTranslation("fact.type." + fact.type())), new Text(fact.key()));
        });
    }

    private FactEdits.Stored stored(String key) {
        return edits.find(key).orElseThrow(() -> new DomainException("fact.error.gone", key));
    }

    private void edit(FactEdits.@Nullable Stored stored) {
        open = stored;
        radius.removeAll();
        heading.setText(
                stored == null
                        ? getTranslation("fact.edit.new")
                        : stored.fact().question().text(language));
        form.show(stored == null ? null : stored.fact());
        remove.setVisible(stored != null);
        editor.setVisible(true);
        PageAddress.replace(
                this, stored == null ? Map.of() : Map.of(KEY, stored.fact().key()), Map.of());
        heading.getElement().callJsFunction("focus");
    }

    /** A new fact touches nothing; a changed one is stored once its keeper has seen what it touches. */
    private void save() {
        FactDefinition fact = form.fact();
        FactEdits.Stored before = open;
        radius.removeAll();
        if (before == null) {
            edits.add(fact);
            saved();
            return;
        }
        List<Touched> touched = before.fact().equals(fact) ? List.of() : edits.touchedBy(fact.key(), language);
        if (touched.isEmpty()) {
            change(fact, before.version());
            return;
        }
        NativeButton sure = button("fact.radius.save", () -> change(fact, before.version()));
        sure.addClassName("primary");
        radius.add(new RadiusPanel(touched, sure, button("fact.radius.cancel", radius::removeAll)));
    }

    private void change(FactDefinition fact, long version) {
        edits.change(fact, version);
        saved();
    }

    private void saved() {
        close();
        tell("fact.edit.saved");
    }

    private void remove() {
        FactEdits.Stored stored = open;
        if (stored != null) {
            edits.remove(stored.fact().key(), stored.version());
            close();
            tell("fact.edit.removed");
        }
    }

    private void close() {
        open = null;
        radius.removeAll();
        editor.setVisible(false);
        PageAddress.replace(this, Map.of(), Map.of());
        list();
    }
}
