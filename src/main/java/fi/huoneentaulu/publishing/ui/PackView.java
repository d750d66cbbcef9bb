package fi.huoneentaulu.publishing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import fi.huoneentaulu.base.DomainException;
import fi.huoneentaulu.base.access.Roles;
import fi.huoneentaulu.base.pack.PackChange;
import fi.huoneentaulu.base.ui.KeeperPage;
import fi.huoneentaulu.publishing.PackResult;
import fi.huoneentaulu.publishing.Packs;
import fi.huoneentaulu.vocabulary.Language;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.util.function.BiFunction;

/** Moves content between installations: a pack out, and a pack in after its dry run has been read. */
@Route(PackView.PATH)
@Menu(title = "publishing.pack.menu", order = 80, icon = "share")
@RolesAllowed({Roles.COORDINATOR, Roles.ADMINISTRATOR})
@StyleSheet("context://styles/pack.css")
class PackView extends KeeperPage {
    static final String PATH = "yllapito/siirto";
    private static final String FILE = "huoneentaulu.zip";
    private static final String TYPE = "application/zip";

    private final Packs packs;
    private final Language language = Language.of(getLocale());
    private final Paragraph refusal = new Paragraph();
    private final Paragraph done = new Paragraph();
    private final Div report = new Div();
    private final PackUpload upload;

    PackView(Packs packs) {
        super(PATH, "publishing.pack.title");
        this.packs = packs;
        refusal.addClassName("admin-refusal");
        refusal.getElement().setAttribute("role", "alert");
        done.addClassName("admin-done");
        done.getElement().setAttribute("role", "status");
        report.addClassName("pack-report");
        upload = new PackUpload(this::begin, this::tryOut, this::refuse);
        getContent().add(outwards(), inwards());
    }

    private Section outwards() {
        Anchor download = new Anchor(
                DownloadHandler.fromInputStream(_ -> {
                    byte[] zip = packs.export();
                    return new DownloadResponse(new ByteArrayInputStream(zip), FILE, TYPE, zip.length);
                }),
                getTranslation("publishing.pack.download"));
        download.addClassName("ht-button");
        download.setRouterIgnore(true);
        return section(
                new H2(getTranslation("publishing.pack.out")),
                new Paragraph(getTranslation("publishing.pack.out.lead")),
                download);
    }

    private Section inwards() {
        return section(
                new H2(getTranslation("publishing.pack.in")),
                new Paragraph(getTranslation("publishing.pack.in.lead")),
                upload,
                refusal,
                done,
                report);
    }

    private static Section section(Component... parts) {
        Section section = new Section(parts);
        section.addClassName("pack-section");
        return section;
    }

    private void tryOut(byte[] zip) {
        run(zip, packs::plan);
    }

    private void run(byte[] zip, BiFunction<byte[], Language, PackResult> act) {
        clear();
        try {
            show(zip, act.apply(zip, language));
        } catch (DomainException e) {
            refuse(getTranslation(e.key(), e.args()));
        }
    }

    private void begin() {
        clear();
        done.setText(getTranslation("publishing.pack.sending"));
    }

    private void clear() {
        refuse("");
        done.setText("");
        report.removeAll();
    }

    private void refuse(String text) {
        refusal.setText(text);
    }

    private void show(byte[] zip, PackResult result) {
        long changing = result.changes().size() - result.count(PackChange.Action.UNCHANGED);
        if (result.applied()) {
            done.setText(getTranslation("publishing.pack.applied", changing));
        } else if (!result.errors().isEmpty()) {
            refuse(getTranslation("publishing.pack.refused", result.errors().size()));
        } else if (changing == 0) {
            done.setText(getTranslation("publishing.pack.nothing"));
        } else {
            done.setText(getTranslation("publishing.pack.ready", changing));
            NativeButton apply = new NativeButton(getTranslation("publishing.pack.apply"), _ -> run(zip, packs::apply));
            apply.addClassNames("ht-button", "primary");
            report.add(apply);
        }
        report.add(new PackReport(result));
    }
}
