package fi.huoneentaulu.directory.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.router.RouteParameters;
import fi.huoneentaulu.area.Areas;
import fi.huoneentaulu.base.Messages;
import fi.huoneentaulu.base.access.Roles;
import fi.huoneentaulu.base.ui.Checks;
import fi.huoneentaulu.base.ui.KeeperPage;
import fi.huoneentaulu.base.ui.PageAddress;
import fi.huoneentaulu.directory.ServiceFormState;
import fi.huoneentaulu.directory.ServiceForms;
import fi.huoneentaulu.directory.ServiceForms.Saved;
import fi.huoneentaulu.directory.ServiceWords;
import fi.huoneentaulu.directory.TrayLinks;
import fi.huoneentaulu.directory.TrayService;
import fi.huoneentaulu.vocabulary.Language;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The form of a service, or of one that is not there yet; what is typed is kept until it is saved or discarded. */
@Route("yllapito/tarjotin/:code/muokkaa")
@RouteAlias("yllapito/uusi-palvelu")
@RolesAllowed({Roles.COORDINATOR, Roles.ADMINISTRATOR})
@StyleSheet("context://styles/tray.css")
class ServiceFormView extends KeeperPage implements BeforeEnterObserver {
    private static final String CHANNELS = "channels";

    private final ServiceForms forms;
    private final Areas areas;
    private final Places places;
    private final Language language = Language.of(getLocale());
    private final ServiceTexts texts;
    private final Div lead = new Div();
    private final Div columns = new Div();
    private final Aside preview = new Aside();
    private final Checks<Boolean> verified =
            new Checks<>("palvelu-tarkistettu", "", List.of(true), _ -> getTranslation("directory.form.verified"));
    private final Paragraph state = new Paragraph();
    private final NativeButton undo = button("directory.form.undo", this::bringBack);
    private final Map<String, String> values = new TreeMap<>();
    private Map<String, String> discarded = Map.of();
    private String subject = "";
    private long version;
    private @Nullable ServiceFormFields fields;
    private @Nullable ServiceFormSections sections;

    ServiceFormView(ServiceForms forms, Areas areas, Places places, Messages messages) {
        super("yllapito/tarjotin", "directory.form.title");
        this.forms = forms;
        this.areas = areas;
        this.places = places;
        texts = new ServiceTexts(new ServiceWords(messages, areas, language), language);
        lead.addClassName("tray-form-lead");
        columns.addClassName("tray-form-columns");
        preview.addClassName("tray-form-preview");
        preview.getElement()
                .setAttribute("aria-label", getTranslation("directory.form.preview"))
                // it scrolls by itself where it stands beside the form
                .setAttribute("tabindex", "0");
        getContent().addClassName("tray-form-page");
        getContent().add(lead, columns, check(), acts());
    }

    private Section check() {
        Section check = new Section(
                new H2(getTranslation("directory.kept.check")),
                verified,
                new Paragraph(getTranslation("directory.form.verified.help")));
        check.addClassNames("tray-form-section", "tray-form-check");
        return check;
    }

    private Div acts() {
        state.getElement().setAttribute("role", "status");
        state.addClassName("tray-form-state");
        NativeButton save = button("directory.form.save", this::save);
        save.addClassName("primary");
        undo.setVisible(false);
        Div acts = new Div(save, button("directory.form.discard", this::discard), undo, state);
        acts.addClassNames("tray-actions", "tray-form-acts");
        return acts;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters().get("code").ifPresentOrElse(this::open, () -> {
            open(forms.beginning(null, null));
            PageAddress.readHash(this, hash -> open(forms.beginning(hash.get("kunta"), hash.get("uusi"))));
        });
    }

    private void open(String opened) {
        subject = opened;
        ServiceFormState form = forms.open(subject, language).orElseThrow(NotFoundException::new);
        values.clear();
        values.putAll(form.values());
        version = form.version();
        fields = new ServiceFormFields(texts.words(), form, values, this::keep);
        sections = new ServiceFormSections(
                fields,
                forms,
                areas,
                places.options(language),
                language,
                form.service().isEmpty());
        columns.removeAll();
        columns.add(sections, preview);
        introduce(form);
        show(forms.read(subject, language));
        if (!form.overtaken().isEmpty()) {
            tellState("directory.form.overtaken", true);
        } else {
            tellState(form.typed().isEmpty() ? "" : "directory.form.unsaved", false);
        }
    }

    private void introduce(ServiceFormState form) {
        lead.removeAll();
        form.service()
                .ifPresentOrElse(
                        service -> {
                            lead.add(name(service));
                            if (service.origin() != null) {
                                lead.add(new Paragraph(getTranslation(
                                        "directory.form.sourced",
                                        service.origin().source().toUpperCase(Locale.ROOT))));
                            }
                        },
                        () -> lead.add(new Paragraph(getTranslation("directory.form.lead"))));
    }

    private Paragraph name(TrayService service) {
        Anchor back = new Anchor(TrayLinks.keeping(service.code()).substring(1), texts.spoken(service.name()));
        back.getElement().setAttribute("router-link", true);
        Span provider = new Span(" · " + texts.text(service.provider().name()));
        return new Paragraph(back, provider);
    }

    private void keep(String field, String value) {
        Map<String, String> typed = field.equals(CHANNELS) || field.startsWith(CHANNELS + ".")
                ? values.entrySet().stream()
                        .filter(each ->
                                each.getKey().equals(CHANNELS) || each.getKey().startsWith(CHANNELS + "."))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue))
                : Map.of(field, value);
        forms.keep(subject, typed, language);
        undo.setVisible(false);
        show(forms.read(subject, language));
        tellState("directory.form.kept", false);
    }

    /** Shows what readers will see, and takes back refusals that no longer hold. */
    private void show(ServiceForms.Reading reading) {
        if (fields != null && sections != null) {
            fields.recheck(reading.faults());
            sections.tell();
        }
        preview.removeAll();
        preview.add(new H2(getTranslation("directory.form.preview")));
        reading.shown()
                .ifPresentOrElse(
                        now -> preview.add(new ServicePlate(
                                now, texts, new H3(texts.spoken(now.service().name())))),
                        () -> preview.add(new Paragraph(getTranslation("directory.form.preview.empty"))));
    }

    private void tellState(String key, boolean wrong, Object... args) {
        state.setText(key.isEmpty() ? "" : getTranslation(key, args));
        state.setClassName("wrong", wrong);
    }

    private void save() {
        switch (forms.save(subject, version, verified.chosen().contains(true), language)) {
            case Saved.Done(String saved) ->
                getUI().flatMap(ui -> ui.navigate(KeptServiceView.class, new RouteParameters("code", saved)))
                        .ifPresent(KeptServiceView::tellSaved);
            case Saved.Refused(var faults) -> {
                if (fields != null && sections != null) {
                    fields.refuse(faults);
                    sections.lead(FormField::refused);
                }
                tellState("directory.form.refused", true, faults.size());
            }
            case Saved.Overtaken() -> {
                open(subject);
                tellState("directory.form.overtaken", true);
                Optional.ofNullable(sections).ifPresent(all -> all.lead(FormField::noted));
            }
        }
    }

    private void discard() {
        discarded = forms.open(subject, language).map(ServiceFormState::typed).orElse(Map.of());
        forms.discard(subject);
        verified.choose(Set.of());
        open(subject);
        undo.setVisible(!discarded.isEmpty());
        tellState("directory.form.discarded", false);
    }

    private void bringBack() {
        forms.keep(subject, discarded, language);
        undo.setVisible(false);
        open(subject);
    }
}
