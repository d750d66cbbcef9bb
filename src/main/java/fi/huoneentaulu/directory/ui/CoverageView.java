package fi.huoneentaulu.directory.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import fi.huoneentaulu.area.Areas;
import fi.huoneentaulu.area.County;
import fi.huoneentaulu.area.Municipality;
import fi.huoneentaulu.base.Alphabet;
import fi.huoneentaulu.base.Messages;
import fi.huoneentaulu.base.access.Roles;
import fi.huoneentaulu.base.ui.KeeperPage;
import fi.huoneentaulu.base.ui.NativeSelect;
import fi.huoneentaulu.base.ui.PageAddress;
import fi.huoneentaulu.base.ui.Pictogram;
import fi.huoneentaulu.directory.CoverageMatrices;
import fi.huoneentaulu.directory.CoverageMatrix;
import fi.huoneentaulu.directory.CoverageMatrix.Cell;
import fi.huoneentaulu.directory.CoverageMatrix.Column;
import fi.huoneentaulu.directory.CoverageMatrix.Row;
import fi.huoneentaulu.directory.ServiceWords;
import fi.huoneentaulu.identity.Actor;
import fi.huoneentaulu.identity.CurrentActor;
import fi.huoneentaulu.vocabulary.Language;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Which municipality of a county has what, and what it lacks; each gap leads to what to do. */
@Route("yllapito/kattavuus")
@Menu(title = "directory.coverage.menu", order = 88)
@RolesAllowed({Roles.COORDINATOR, Roles.ADMINISTRATOR})
@StyleSheet("context://styles/tray.css")
class CoverageView extends KeeperPage implements BeforeEnterObserver {
    private static final String COUNTY = "hva";

    private final CoverageMatrices matrices;
    private final Areas areas;
    private final CurrentActor actor;
    private final Language language = Language.of(getLocale());
    private final ServiceWords words;
    private final NativeSelect<County> counties;
    private final Paragraph count = new Paragraph();
    private final Div matrix = new Div();
    private final GapPanel gap;
    private final Section list = new Section();

    CoverageView(CoverageMatrices matrices, Areas areas, CurrentActor actor, Messages messages) {
        super("yllapito/kattavuus", "directory.coverage.title");
        this.matrices = matrices;
        this.areas = areas;
        this.actor = actor;
        words = new ServiceWords(messages, areas, language);
        gap = new GapPanel(words, language);
        counties = new NativeSelect<>(
                getTranslation("directory.coverage.county"),
                null,
                areas.counties().stream()
                        .sorted(Alphabet.of(language).by(each -> each.name().text(language)))
                        .toList(),
                each -> each.name().text(language));
        counties.onChoice(_ -> counties.chosen().ifPresent(this::choose));
        counties.addClassName("noprint");
        count.getElement().setAttribute("role", "status");
        matrix.addClassName("coverage-scroll");
        NativeButton print = new NativeButton();
        print.add(new Pictogram("print"), new Span(getTranslation("directory.action.print")));
        print.addClassNames("ht-button", "noprint");
        print.getElement().setAttribute("data-print", true).executeJs("this.onclick = () => window.print()");
        getContent().addClassName("coverage-page");
        Paragraph lead = new Paragraph(getTranslation("directory.coverage.lead"));
        lead.addClassName("tray-lead");
        getContent().add(lead, counties, count, print, matrix, gap, list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String asked = PageAddress.query(event.getLocation()).getOrDefault(COUNTY, "");
        County county = areas.county(asked)
                .or(this::home)
                .orElseGet(() -> areas.counties().iterator().next());
        counties.choose(county);
        show(county);
    }

    private Optional<County> home() {
        return actor.find()
                .map(Actor::homeMunicipality)
                .flatMap(areas::municipality)
                .map(Municipality::county)
                .flatMap(areas::county);
    }

    private void choose(County county) {
        PageAddress.replace(this, Map.of(COUNTY, county.code()), Map.of());
        show(county);
    }

    private void show(County county) {
        CoverageMatrix now = matrices.of(county.code());
        count.setText(getTranslation(
                "directory.coverage.count",
                county.name().text(language),
                now.gaps(),
                now.rows().size()));
        matrix.removeAll();
        matrix.add(new CoverageTable(now, words, language, gap::show));
        gap.hide();
        list.removeAll();
        list.add(new H2(getTranslation("directory.coverage.gaps")), gaps(now));
    }

    /** The same in words: what each municipality lacks. */
    private UnorderedList gaps(CoverageMatrix now) {
        UnorderedList lines = new UnorderedList();
        lines.addClassName("coverage-gaps");
        now.rows()
                .forEach(row -> lines.add(new ListItem(
                        new Span(row.municipality().name().text(language) + ": "),
                        new Span(lacks(now.columns(), row)))));
        return lines;
    }

    private String lacks(List<Column> columns, Row row) {
        List<String> gaps = IntStream.range(0, columns.size())
                .filter(at -> row.cells().get(at).isGap())
                .mapToObj(at -> said(columns.get(at), row.cells().get(at)))
                .toList();
        return gaps.isEmpty() ? getTranslation("directory.coverage.nothing-missing") : String.join(", ", gaps);
    }

    private String said(Column column, Cell cell) {
        String name = words.name(column.what());
        return cell.missed() == 0 ? name : getTranslation("directory.coverage.missed.short", name, cell.missed());
    }
}
