package fi.huoneentaulu.directory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import fi.huoneentaulu.area.Areas;
import fi.huoneentaulu.base.Messages;
import fi.huoneentaulu.base.access.Roles;
import fi.huoneentaulu.base.ui.KeeperPage;
import fi.huoneentaulu.directory.Capacity;
import fi.huoneentaulu.directory.KeptService;
import fi.huoneentaulu.directory.Origin;
import fi.huoneentaulu.directory.Room;
import fi.huoneentaulu.directory.ServiceDesk;
import fi.huoneentaulu.directory.ServiceStanding;
import fi.huoneentaulu.directory.ServiceWords;
import fi.huoneentaulu.directory.TrayLinks;
import fi.huoneentaulu.directory.TrayService;
import fi.huoneentaulu.vocabulary.Language;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;

/** One service for those who keep it: whether it is right, whether there is room, and what its source has changed. */
@Route("yllapito/tarjotin/:code")
@RolesAllowed({Roles.COORDINATOR, Roles.ADMINISTRATOR})
@StyleSheet("context://styles/tray.css")
class KeptServiceView extends KeeperPage implements BeforeEnterObserver {
    private final ServiceDesk desk;
    private final Language language = Language.of(getLocale());
    private final ServiceTexts texts;
    private final Div page = new Div();
    private String code = "";

    KeptServiceView(ServiceDesk desk, Areas areas, Messages messages) {
        super("yllapito/tarjotin", "directory.kept.one.title");
        this.desk = desk;
        texts = new ServiceTexts(new ServiceWords(messages, areas, language), language);
        page.addClassName("tray-kept-one");
        getContent().add(page);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        code = event.getRouteParameters().get("code").orElse("");
        show(desk.find(code).orElseThrow(NotFoundException::new));
    }

    private void show(KeptService kept) {
        TrayService service = kept.now().service();
        H2 name = new H2(texts.spoken(service.name()));
        Span provider = new Span(
                texts.spoken(service.provider().name()),
                new Span(texts.words().name(service.provider().sector())));
        provider.addClassName("tray-provider");
        page.removeAll();
        page.add(name, provider, new Paragraph(texts.spoken(service.summary())), standing(kept), checked(kept));
        if (!kept.removed()) {
            page.add(room(kept));
        }
        if (!kept.waiting().isEmpty()) {
            page.add(new DriftPanel(
                    kept,
                    texts,
                    accepted -> act("directory.kept.decided", () -> desk.decide(code, kept.version(), accepted))));
        }
        page.add(ends(kept));
    }

    /** Tells that the form of the service was saved. */
    void tellSaved() {
        tell("directory.form.saved");
    }

    private void act(String told, Runnable act) {
        attempt(() -> {
            act.run();
            desk.find(code).ifPresent(this::show);
            tell(told);
        });
    }

    private Component standing(KeptService kept) {
        Div standing = new Div();
        standing.addClassName("tray-marks");
        for (ServiceStanding each : kept.standing()) {
            Span mark = new Span(getTranslation(each.key()));
            mark.addClassName("tray-old");
            standing.add(mark);
        }
        Origin origin = kept.now().service().origin();
        if (origin != null) {
            standing.add(new Span(
                    getTranslation("directory.kept.origin", origin.source().toUpperCase(java.util.Locale.ROOT))));
        }
        if (kept.removed()) {
            standing.add(new Span(getTranslation("directory.kept.removed")));
        }
        return standing;
    }

    private Component checked(KeptService kept) {
        TrayService service = kept.now().service();
        String by = Optional.ofNullable(kept.verifiedBy()).orElse("");
        Paragraph said = new Paragraph(
                service.verifiedOn() == null
                        ? getTranslation(
                                "directory.never-verified", texts.words().day(service.editedOn()))
                        : getTranslation(
                                "directory.kept.verified",
                                texts.words().day(service.verifiedOn()),
                                by,
                                texts.words().day(service.editedOn())));
        NativeButton verify = button(
                "directory.kept.verify",
                () -> act("directory.kept.verify.done", () -> desk.verify(code, kept.version())));
        verify.addClassName("primary");
        Section part = new Section(
                new H2(getTranslation("directory.kept.check")),
                said,
                new Paragraph(getTranslation("directory.kept.check.help")),
                verify);
        part.addClassName("tray-kept-part");
        return part;
    }

    private Component room(KeptService kept) {
        Capacity told = kept.now().service().capacity();
        Div keys = new Div();
        keys.addClassName("tray-actions");
        for (Room room : Room.values()) {
            NativeButton key = button(
                    room == Room.UNKNOWN ? "directory.kept.room.unknown" : room.key(),
                    () -> act("directory.kept.room.done", () -> desk.tellRoom(code, kept.version(), room)));
            key.getElement()
                    .setAttribute(
                            "aria-pressed", String.valueOf(kept.now().line().room() == room));
            keys.add(key);
        }
        Section part = new Section(
                new H2(getTranslation("directory.kept.room")),
                new Paragraph(
                        told == null
                                ? getTranslation("directory.kept.room.never")
                                : getTranslation(
                                        "directory.kept.room.told",
                                        getTranslation(told.state().key()),
                                        texts.words().day(told.toldOn()))),
                keys);
        part.addClassName("tray-kept-part");
        return part;
    }

    private Component ends(KeptService kept) {
        Div ends = new Div();
        ends.addClassName("tray-actions");
        if (!kept.removed() && kept.standing().stream().noneMatch(ServiceStanding.HIDDEN::equals)) {
            Anchor look = new Anchor(TrayLinks.service(code).substring(1), getTranslation("directory.kept.look"));
            look.addClassName("ht-button");
            look.getElement().setAttribute("router-link", true);
            ends.add(look);
        }
        Anchor write = new Anchor(TrayLinks.form(code).substring(1), getTranslation("directory.form.open"));
        write.addClassName("ht-button");
        write.getElement().setAttribute("router-link", true);
        ends.add(write);
        ends.add(button(
                kept.removed() ? "directory.kept.put-back" : "directory.kept.remove",
                () -> act(
                        kept.removed() ? "directory.kept.put-back.done" : "directory.kept.remove.done",
                        () -> desk.remove(code, kept.version(), !kept.removed()))));
        return ends;
    }
}
