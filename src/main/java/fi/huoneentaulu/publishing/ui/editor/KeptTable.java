package fi.huoneentaulu.publishing.ui.editor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fi.huoneentaulu.base.ui.PlainTable;
import fi.huoneentaulu.publishing.ContentType;
import fi.huoneentaulu.publishing.DocumentSummary;
import fi.huoneentaulu.publishing.Standing;
import fi.huoneentaulu.vocabulary.Language;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Documents of a kind for those who keep them, a page of them at a time. Its words are those that end with
 * {@code caption}, {@code document}, {@code none} and {@code count}.
 */
public class KeptTable extends Composite<Div> {
    private static final int PAGE = 25;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d.M.yyyy");

    private final String words;
    private final ContentType<?> type;
    private final Map<String, String> areaNames;
    private final Language language = Language.of(getLocale());
    private final Paragraph count = new Paragraph();
    private final NativeButton more = new NativeButton(getTranslation("publishing.kept.more"));
    private final PlainTable table;
    private List<DocumentSummary> documents = List.of();
    private int shown;

    /**
     * An empty table.
     *
     * @param words the beginning of the keys of its words, with the dot
     * @param type the kind of documents
     * @param areaNames the names of service areas by code
     */
    public KeptTable(String words, ContentType<?> type, Map<String, String> areaNames) {
        this.words = words;
        this.type = type;
        this.areaNames = Map.copyOf(areaNames);
        table = new PlainTable(
                getTranslation(words + "caption"),
                List.of(
                        getTranslation(words + "document"),
                        getTranslation("publishing.kept.standing"),
                        getTranslation("publishing.kept.area"),
                        getTranslation("publishing.kept.check"),
                        getTranslation("publishing.kept.translations")));
        count.addClassName("keeper-count");
        count.getElement().setAttribute("role", "status");
        more.addClassName("ht-button");
        more.addClickListener(_ -> showNext());
        getContent().addClassName("admin-log");
        getContent().add(count, table, more);
    }

    /**
     * Shows documents from the first on.
     *
     * @param found the documents in their order
     */
    public void show(List<DocumentSummary> found) {
        documents = List.copyOf(found);
        shown = 0;
        table.clear();
        showNext();
    }

    private void showNext() {
        int end = Math.min(documents.size(), shown + PAGE);
        documents.subList(shown, end).forEach(this::row);
        shown = end;
        more.setVisible(shown < documents.size());
        table.setVisible(!documents.isEmpty());
        count.setText(
                documents.isEmpty()
                        ? getTranslation(words + "none")
                        : getTranslation(words + "count", shown, documents.size()));
    }

    private void row(DocumentSummary document) {
        String own = document.code();
        Anchor link = new Anchor(
                (document.gone() ? type.path(own) : type.keeping(own)).substring(1),
                document.title().text(language));
        link.getElement().setAttribute("router-link", true);
        Span code = new Span(own);
        code.addClassNames("admin-aside", "keeper-code");
        Div badges = badges();
        document.standings().stream().sorted().forEach(standing -> badges.add(badge(standing)));
        String area = document.serviceArea();
        table.row(
                new Div(link, code),
                badges,
                new Text(area == null ? getTranslation("publishing.kept.no-area") : areaNames.getOrDefault(area, area)),
                check(document),
                translations(document));
    }

    private Span badge(Standing standing) {
        Span badge = new Span(getTranslation(standing.key()));
        badge.addClassName("keeper-badge");
        badge.setClassName("live", standing == Standing.IN_FORCE);
        return badge;
    }

    private Component check(DocumentSummary document) {
        LocalDate due = document.reviewDue();
        Text day = new Text(due == null ? "" : DAY.format(due) + " ");
        return document.overdue() ? new Div(day, warning(getTranslation("publishing.kept.overdue"))) : day;
    }

    private Div translations(DocumentSummary document) {
        Div translations = badges();
        if (!document.missing().isEmpty()) {
            translations.add(warning(getTranslation("publishing.kept.missing", tags(document.missing()))));
        }
        if (!document.outdated().isEmpty()) {
            translations.add(warning(getTranslation("publishing.kept.outdated", tags(document.outdated()))));
        }
        return translations;
    }

    private static Div badges() {
        Div badges = new Div();
        badges.addClassName("keeper-badges");
        return badges;
    }

    private static Span warning(String text) {
        Span warning = new Span(text);
        warning.addClassNames("keeper-badge", "warn");
        return warning;
    }

    private static String tags(Set<Language> languages) {
        return languages.stream().sorted().map(Language::tag).collect(Collectors.joining(", "));
    }
}
