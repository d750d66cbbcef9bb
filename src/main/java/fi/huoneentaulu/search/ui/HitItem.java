package fi.huoneentaulu.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import fi.huoneentaulu.area.Areas;
import fi.huoneentaulu.base.Messages;
import fi.huoneentaulu.search.SearchHit;
import fi.huoneentaulu.search.Segment;
import fi.huoneentaulu.vocabulary.Language;
import fi.huoneentaulu.vocabulary.LocalizedText;
import fi.huoneentaulu.vocabulary.SubjectKind;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One hit: a link with its title, its sentence, and who provides it where and how one gets in. */
class HitItem extends ListItem {

    HitItem(SearchHit hit, Areas areas, boolean chosen, Runnable onChosen) {
        Anchor link = new Anchor();
        link.setHref(hit.url());
        link.getElement()
                .setAttribute("router-link", true)
                .setAttribute("data-code", hit.subject().code());
        link.addClassName("search-hit");
        if (chosen) {
            link.getElement().setAttribute("data-chosen", true);
        }
        if (hit.sector() != null) {
            link.getStyle()
                    .set("--band", "var(--ht-sector-" + hit.sector().name().toLowerCase(Locale.ROOT) + ")");
        }
        H3 title = new H3();
        Paragraph summary = new Paragraph();
        marked(title, hit.titleSegments(), hit.title());
        marked(summary, hit.summarySegments(), hit.summary());
        link.add(title, summary, meta(hit, areas));
        link.addFocusListener(_ -> onChosen.run());
        add(link);
    }

    private void marked(HtmlContainer target, List<Segment> segments, LocalizedText.Spoken spoken) {
        if (spoken.differsFrom(Language.of(getLocale()))) {
            target.getElement().setAttribute("lang", spoken.language().tag());
        }
        for (Segment segment : segments) {
            target.getElement()
                    .appendChild(
                            segment.hit()
                                    ? new Element("mark").setText(segment.text())
                                    : Element.createText(segment.text()));
        }
    }

    private Component meta(SearchHit hit, Areas areas) {
        Language language = Language.of(getLocale());
        Stream<String> kind = hit.subject().kind() == SubjectKind.CARD
                ? Stream.empty()
                : Stream.of(name(hit.subject().kind()));
        String who = Stream.of(
                        kind,
                        Stream.ofNullable(hit.sector()).map(this::name),
                        areas.name(hit.coverage()).map(area -> area.text(language)).stream())
                .flatMap(each -> each)
                .collect(Collectors.joining(" · "));
        Div meta = new Div(new Span(who));
        meta.addClassName("search-meta");
        if (hit.overdue()) {
            Span overdue = new Span(getTranslation("search.overdue"));
            overdue.addClassName("search-overdue");
            meta.add(overdue);
        }
        if (hit.mode() != null) {
            Span mode = new Span(name(hit.mode()));
            mode.addClassName("search-mode");
            meta.add(mode);
        }
        return meta;
    }

    private String name(Enum<?> value) {
        return getTranslation(Messages.nameKey(value));
    }
}
