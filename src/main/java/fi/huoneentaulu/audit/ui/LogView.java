package fi.huoneentaulu.audit.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import fi.huoneentaulu.audit.AuditLine;
import fi.huoneentaulu.audit.AuditLog;
import fi.huoneentaulu.audit.AuditSearch;
import fi.huoneentaulu.audit.Verification;
import fi.huoneentaulu.base.access.Roles;
import fi.huoneentaulu.base.ui.NativeSelect;
import fi.huoneentaulu.base.ui.PageAddress;
import fi.huoneentaulu.base.ui.TextInput;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.NoSuchMessageException;

/** The log of use: who did what and when, and whether the log is as it was written. */
@Route("hallinta/loki")
@Menu(title = "audit.menu", order = 92, icon = "checklist")
@RolesAllowed({Roles.DATA_PROTECTION_OFFICER, Roles.ADMINISTRATOR})
@StyleSheet("context://styles/admin.css")
class LogView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT);

    private final AuditLog log;
    private final ZoneId zone;
    private final TextInput who = new TextInput("kuka", getTranslation("audit.filter.who"));
    private final NativeSelect<String> what;
    private final TextInput subject = new TextInput("kohde", getTranslation("audit.filter.subject"));
    private final TextInput first = new TextInput("alku", getTranslation("audit.filter.first"));
    private final TextInput last = new TextInput("loppu", getTranslation("audit.filter.last"));
    private final Paragraph refusal = new Paragraph();
    private final Paragraph chain = new Paragraph();
    private final LogTable table;

    LogView(AuditLog log, Clock clock) {
        this.log = log;
        this.zone = clock.getZone();
        what = new NativeSelect<>(
                getTranslation("audit.filter.what"),
                getTranslation("audit.filter.anything"),
                log.actions(),
                action -> words("audit.action." + action));
        table = new LogTable(zone, this::words);
        what.onChoice(_ -> change());
        Div filters = new Div(who, what, subject, first, last);
        filters.addClassName("admin-filters");
        filters.getElement().setAttribute("role", "group");
        filters.getElement().setAttribute("aria-label", getTranslation("audit.filter.label"));
        for (TextInput input : new TextInput[] {who, subject, first, last}) {
            input.field().getElement().setAttribute("maxlength", "120").setAttribute("autocomplete", "off");
            input.field().addValueChangeListener(change -> {
                if (change.isFromClient()) {
                    change();
                }
            });
        }
        refusal.addClassName("admin-refusal");
        refusal.getElement().setAttribute("role", "alert");
        chain.getElement().setAttribute("role", "status");
        NativeButton verify = new NativeButton(getTranslation("audit.verify"), _ -> verify());
        verify.addClassName("ht-button");
        getContent().addClassNames("admin-page", "ht-panel");
        getContent().add(new H1(getTranslation("audit.title")), new Paragraph(getTranslation("audit.lead")));
        getContent().add(new Div(verify), chain, filters, refusal, table);
    }

    /** What is looked for can name a person: it stands behind #, which no browser sends. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PageAddress.readHash(this, hash -> {
            who.show(hash.getOrDefault("kuka", ""));
            what.choose(hash.get("mita"));
            subject.show(hash.getOrDefault("kohde", ""));
            first.show(hash.getOrDefault("alku", ""));
            last.show(hash.getOrDefault("loppu", ""));
            show();
        });
    }

    private void change() {
        Map<String, String> hash = new LinkedHashMap<>();
        put(hash, "kuka", who.text());
        put(hash, "mita", what.chosen().orElse(""));
        put(hash, "kohde", subject.text());
        put(hash, "alku", first.text());
        put(hash, "loppu", last.text());
        PageAddress.replaceHash(this, hash);
        show();
    }

    private static void put(Map<String, String> hash, String name, String value) {
        if (!value.isEmpty()) {
            hash.put(name, value);
        }
    }

    /** The end is fixed when the first page is read, so that no line comes twice when new ones are written. */
    private void show() {
        boolean firstWrong = wrong(first);
        if (wrong(last) || firstWrong) {
            refusal.setText(getTranslation("audit.filter.wrong-day"));
            return;
        }
        refusal.setText("");
        Instant from = day(first).map(this::begins).orElse(AuditSearch.ALL.from());
        Instant until = day(last)
                .map(day -> begins(day.plusDays(1)).minus(1, ChronoUnit.MICROS))
                .orElse(AuditSearch.ALL.until());
        AuditSearch search = new AuditSearch(who.text(), what.chosen().orElse(""), subject.text(), from, until);
        List<AuditLine> newest = log.lines(search, 0, LogTable.PAGE);
        AuditSearch older = newest.isEmpty() ? search : search.upTo(newest.getFirst());
        table.show(page -> page == 0 ? newest : log.lines(older, page, LogTable.PAGE));
    }

    private Instant begins(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }

    private static boolean wrong(TextInput input) {
        boolean wrong = !input.text().isEmpty() && day(input).isEmpty();
        input.field().getElement().setAttribute("aria-invalid", Boolean.toString(wrong));
        return wrong;
    }

    private static Optional<LocalDate> day(TextInput input) {
        try {
            return Optional.of(LocalDate.parse(input.text(), DAY))
                    .filter(day -> day.getYear() > 0 && day.getYear() < 9999);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private void verify() {
        chain.setClassName("admin-refusal", false);
        chain.setClassName("admin-done", false);
        switch (log.verify()) {
            case Verification.Intact intact -> {
                chain.addClassName("admin-done");
                chain.setText(getTranslation("audit.chain.intact", intact.entries(), intact.hash()));
            }
            case Verification.Broken broken -> {
                chain.addClassName("admin-refusal");
                chain.setText(getTranslation("audit.chain.broken", broken.number()));
            }
        }
    }

    /** A fixed word of another release, or a username, has no text of its own: it stands as it is. */
    private String words(String key) {
        try {
            return getTranslation(key);
        } catch (NoSuchMessageException e) {
            return key.substring(key.indexOf('.', key.indexOf('.') + 1) + 1);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("audit.title") + " – " + getTranslation("shell.name");
    }
}
