package fi.huoneentaulu.directory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fi.huoneentaulu.area.Municipality;
import fi.huoneentaulu.base.ui.Pictogram;
import fi.huoneentaulu.base.ui.ServiceTrayLink;
import fi.huoneentaulu.directory.LocalHelp;
import fi.huoneentaulu.directory.ServiceWords;
import fi.huoneentaulu.directory.TrayLine;
import fi.huoneentaulu.directory.TrayLinks;
import fi.huoneentaulu.vocabulary.Language;
import fi.huoneentaulu.vocabulary.Need;
import fi.huoneentaulu.vocabulary.ServiceRole;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Whom to ask in the client's municipality, what there is, and what to do where there is nobody. What is known of the client
 * stays in this panel; the tray gets it behind {@code #}.
 */
@StyleSheet("context://styles/tray.css")
public class LocalHelpPanel extends Composite<Section> {
    private static final String HEADING = "kunnassa-otsikko";

    private final LocalHelp help;
    private final Guidance guidance;
    private final Language language = Language.of(getLocale());
    private final ServiceTexts texts;
    private final PlaceInput place;
    private final H2 heading = new H2(getTranslation("directory.local.title"));
    private final Div found = new Div();
    private final Set<Municipality> counted = new HashSet<>();
    private @Nullable Integer age;
    private @Nullable Municipality missing;
    private boolean asked;

    /** What a page guides to. */
    public interface Guidance {

        /** Who is asked first, or null. */
        @Nullable
        ServiceRole role();

        /** What the services must answer to. */
        List<Need> needs();

        /** Who coordinates where nobody holds the role. */
        String coordinator(String municipality);

        /** What else there is in a municipality alone. */
        Optional<Component> local(String municipality);
    }

    LocalHelpPanel(LocalHelpPanels parts, Guidance guidance) {
        this.help = parts.help;
        this.guidance = guidance;
        texts = new ServiceTexts(new ServiceWords(parts.messages, parts.areas, language), language);
        place = new PlaceInput("kunnassa-kunta", parts.places, language, this::ask);
        heading.setId(HEADING);
        heading.getElement().setAttribute("tabindex", "-1");
        found.addClassName("tray-local-found");
        found.getElement().setAttribute("role", "status");
        getContent().addClassNames("tray-local", "ht-panel", "noprint");
        getContent().getElement().setAttribute("aria-labelledby", HEADING);
        getContent().add(heading, place, found);
    }

    /**
     * Tells what is known of the client.
     *
     * @param municipality the code of the client's municipality, or null when it is not known: then the chosen one stays
     * @param years the client's age as it was told, or null
     */
    public void client(@Nullable String municipality, @Nullable String years) {
        age = years == null ? null : TrayAddress.age(years);
        if (municipality != null) {
            place.choose(municipality);
        }
        show();
        if (asked) {
            count();
        }
    }

    /** Takes the reader here. */
    public void open() {
        getContent().getElement().executeJs("this.scrollIntoView({block: 'start'})");
        heading.getElement().callJsFunction("focus");
        asked = true;
        count();
    }

    private void ask() {
        asked = true;
        show();
        count();
    }

    /** A gap counts once for each look at a municipality, and only when somebody has asked. */
    private void count() {
        place.chosen()
                .filter(municipality -> municipality.equals(missing))
                .filter(counted::add)
                .ifPresent(municipality -> help.missed(Objects.requireNonNull(guidance.role()), municipality.code()));
    }

    private void show() {
        missing = null;
        found.removeAll();
        place.chosen().ifPresentOrElse(this::show, () -> found.add(open(null, 0)));
    }

    private void show(Municipality municipality) {
        ServiceRole role = guidance.role();
        LocalHelp.Answer answer = help.in(role, Set.copyOf(guidance.needs()), municipality.code(), age);
        guidance.local(municipality.code()).ifPresent(found::add);
        if (role != null) {
            found.add(answer.helpers().isEmpty() ? nobody(role, municipality) : helpers(role, answer.helpers()));
        }
        if (!answer.services().isEmpty()) {
            found.add(
                    new H3(getTranslation(
                            answer.helpers().isEmpty() && role != null
                                    ? "directory.local.instead"
                                    : "directory.local.services")),
                    list(answer.services()));
        }
        found.add(open(municipality, answer.total()));
    }

    private Component helpers(ServiceRole role, List<TrayLine> helpers) {
        Div part = new Div(new H3(texts.words().name(role)), list(helpers));
        part.addClassName("tray-local-helper");
        return part;
    }

    private Component nobody(ServiceRole role, Municipality municipality) {
        missing = municipality;
        Paragraph gap = new Paragraph(
                new Pictogram("notice"),
                new Span(getTranslation(
                        "directory.local.gap",
                        municipality.name().text(language),
                        texts.words().name(role))));
        Div part = new Div(
                gap, new Paragraph(getTranslation("directory.local.ask", guidance.coordinator(municipality.code()))));
        part.addClassNames("tray-local-gap");
        return part;
    }

    private UnorderedList list(List<TrayLine> lines) {
        UnorderedList list = new UnorderedList();
        list.addClassName("tray-local-list");
        lines.forEach(line -> {
            Anchor link = new Anchor(
                    TrayLinks.service(line.service().code()).substring(1),
                    texts.spoken(line.service().name()));
            link.getElement().setAttribute("router-link", true);
            Span marks = new Span();
            marks.addClassName("tray-marks");
            texts.marks(line).forEach(marks::add);
            list.add(new ListItem(link, marks));
        });
        return list;
    }

    private Anchor open(@Nullable Municipality municipality, int total) {
        String needs = guidance.needs().stream().map(texts.words()::name).collect(Collectors.joining(", "));
        Anchor link = new Anchor(ServiceTrayLink.to(
                        municipality == null ? null : municipality.code(),
                        age == null ? null : age.toString(),
                        guidance.needs())
                .substring(1));
        link.add(
                new Pictogram("tray"),
                new Span(
                        municipality == null
                                ? getTranslation("directory.local.open.any", needs)
                                : getTranslation(
                                        "directory.local.open",
                                        municipality.name().text(language),
                                        needs,
                                        total)));
        link.addClassNames("ht-button", "primary");
        link.setRouterIgnore(true);
        return link;
    }
}
