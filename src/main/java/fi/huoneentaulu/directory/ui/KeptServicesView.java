package fi.huoneentaulu.directory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import fi.huoneentaulu.area.Areas;
import fi.huoneentaulu.base.Messages;
import fi.huoneentaulu.base.access.Roles;
import fi.huoneentaulu.base.ui.KeeperPage;
import fi.huoneentaulu.base.ui.NativeSelect;
import fi.huoneentaulu.base.ui.PageAddress;
import fi.huoneentaulu.base.ui.TextInput;
import fi.huoneentaulu.directory.KeptLine;
import fi.huoneentaulu.directory.ServiceDesk;
import fi.huoneentaulu.directory.ServiceForms;
import fi.huoneentaulu.directory.ServiceStanding;
import fi.huoneentaulu.directory.ServiceWords;
import fi.huoneentaulu.directory.TrayItem;
import fi.huoneentaulu.directory.TrayLinks;
import fi.huoneentaulu.vocabulary.Language;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every service of the tray for those who keep them: what needs work comes first. */
@Route("yllapito/tarjotin")
@Menu(title = "directory.kept.menu", order = 86)
@RolesAllowed({Roles.COORDINATOR, Roles.ADMINISTRATOR})
@StyleSheet("context://styles/tray.css")
class KeptServicesView extends KeeperPage implements BeforeEnterObserver {
    private static final int AT_ONCE = 50;
    private static final String WORDS = "q";

    private final Language language = Language.of(getLocale());
    private final ServiceTexts texts;
    private final ServiceDesk desk;
    private final TextInput words = new TextInput("tarjotin-haku", getTranslation("directory.kept.words"));
    private final NativeSelect<ServiceStanding> standing;
    private final Paragraph count = new Paragraph();
    private final OrderedList list = new OrderedList();
    private final NativeButton more = new NativeButton(getTranslation("directory.more"));
    private int shown;

    KeptServicesView(ServiceDesk desk, ServiceForms forms, Areas areas, Messages messages) {
        super("yllapito/tarjotin", "directory.kept.title");
        texts = new ServiceTexts(new ServiceWords(messages, areas, language), language);
        this.desk = desk;
        standing = new NativeSelect<>(
                getTranslation("directory.kept.standing"),
                getTranslation("directory.kept.standing.any"),
                List.of(ServiceStanding.values()),
                each -> getTranslation(each.key()));
        standing.onChoice(_ -> change());
        words.field().setValueChangeMode(ValueChangeMode.LAZY);
        words.field().getElement().setAttribute("maxlength", "100").setAttribute("autocomplete", "off");
        words.field().addValueChangeListener(event -> {
            if (event.isFromClient()) {
                change();
            }
        });
        count.getElement().setAttribute("role", "status");
        list.addClassNames("tray-list", "tray-kept");
        more.addClassName("ht-button");
        more.addClickListener(_ -> showNext(found()));
        Div filters = new Div(words, standing);
        filters.addClassName("tray-kept-filters");
        Anchor begin = new Anchor(TrayLinks.BEGINNING.substring(1), getTranslation("directory.form.begin"));
        begin.addClassNames("ht-button", "primary");
        begin.getElement().setAttribute("router-link", true);
        getContent().add(begin, begun(forms.begun(language)), filters, count, list, more);
    }

    /** The forms that the keeper has left unsaved. */
    private Component begun(List<ServiceForms.Begun> forms) {
        OrderedList left = new OrderedList();
        left.addClassName("tray-begun");
        for (ServiceForms.Begun each : forms) {
            // what comes after # is read by the page itself
            Anchor link = new Anchor(
                    each.address().substring(1),
                    each.name().isBlank() ? getTranslation("directory.form.begun.nameless") : each.name());
            link.setRouterIgnore(true);
            left.add(new ListItem(link));
        }
        Section section = new Section(new H2(getTranslation("directory.form.begun")), left);
        section.setVisible(!forms.isEmpty());
        return section;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String asked = PageAddress.query(event.getLocation()).getOrDefault(TrayLinks.STANDING, "");
        Stream.of(ServiceStanding.values())
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(asked))
                .findFirst()
                .ifPresent(standing::choose);
        show();
        PageAddress.readHash(this, hash -> {
            if (hash.containsKey(WORDS)) {
                words.show(hash.getOrDefault(WORDS, ""));
                show();
            }
        });
    }

    private void change() {
        Map<String, String> query = new LinkedHashMap<>();
        standing.chosen()
                .ifPresent(each -> query.put(TrayLinks.STANDING, each.name().toLowerCase(Locale.ROOT)));
        PageAddress.replace(this, query, words.text().isBlank() ? Map.of() : Map.of(WORDS, words.text()));
        show();
    }

    private void show() {
        List<KeptLine> lines = found();
        shown = 0;
        list.removeAll();
        count.setText(getTranslation("directory.kept.count", lines.size()));
        showNext(lines);
    }

    private List<KeptLine> found() {
        return desk.all().stream()
                .filter(line -> standing.chosen().map(line.standing()::contains).orElse(true))
                .filter(this::isMeant)
                .toList();
    }

    private boolean isMeant(KeptLine line) {
        TrayItem service = line.service();
        String said = Stream.concat(
                        Stream.of(
                                texts.text(service.name()),
                                texts.text(service.provider().name()),
                                service.code()),
                        texts.words().municipalities(service.municipalities()))
                .collect(Collectors.joining(" "))
                .toLowerCase(Locale.ROOT);
        return Stream.of(words.text().strip().toLowerCase(Locale.ROOT).split("\\s+"))
                .allMatch(said::contains);
    }

    private void showNext(List<KeptLine> lines) {
        int end = Math.min(lines.size(), shown + AT_ONCE);
        lines.subList(Math.min(shown, end), end).forEach(line -> list.add(item(line)));
        shown = end;
        more.setVisible(shown < lines.size());
    }

    private ListItem item(KeptLine line) {
        TrayItem service = line.service();
        Anchor link = new Anchor(TrayLinks.keeping(service.code()).substring(1), texts.spoken(service.name()));
        link.getElement().setAttribute("router-link", true);
        Span head = new Span(
                texts.spoken(service.provider().name()),
                new Span(texts.words().municipalities(service.municipalities()).collect(Collectors.joining(", "))));
        head.addClassName("tray-provider");
        Span marks = new Span();
        marks.addClassName("tray-marks");
        if (line.removed()) {
            marks.add(new Span(getTranslation("directory.kept.removed")));
        }
        line.standing().forEach(each -> {
            Span mark = new Span(getTranslation(each.key()));
            mark.addClassName("tray-old");
            marks.add(mark);
        });
        return new ListItem(link, head, marks);
    }
}
