package fi.huoneentaulu.desk.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import fi.huoneentaulu.base.Alphabet;
import fi.huoneentaulu.base.access.Roles;
import fi.huoneentaulu.base.ui.KeeperPage;
import fi.huoneentaulu.base.ui.KeepersNav;
import fi.huoneentaulu.base.ui.PageAddress;
import fi.huoneentaulu.card.CardBody;
import fi.huoneentaulu.card.CardDrafts;
import fi.huoneentaulu.card.CardLinks;
import fi.huoneentaulu.desk.CardFilter;
import fi.huoneentaulu.desk.WaitingWork;
import fi.huoneentaulu.identity.Actor;
import fi.huoneentaulu.identity.CurrentActor;
import fi.huoneentaulu.identity.ServiceAreas;
import fi.huoneentaulu.publishing.ContentType;
import fi.huoneentaulu.publishing.DocumentSummaries;
import fi.huoneentaulu.publishing.DocumentSummary;
import fi.huoneentaulu.publishing.ui.editor.KeptTable;
import fi.huoneentaulu.publishing.ui.editor.NewDocument;
import fi.huoneentaulu.vocabulary.Language;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** Where the day of those who keep guidance right begins: what waits for them, then every card. */
@Route("yllapito")
@Menu(title = "desk.menu", order = 80, icon = "checklist")
@RolesAllowed({Roles.COORDINATOR, Roles.APPROVER, Roles.ADMINISTRATOR})
class DeskView extends KeeperPage implements BeforeEnterObserver {
    private static final String WORDS = "q";
    private static final String NEW = "uusi";

    private final CardDrafts drafts;
    private final List<DocumentSummary> cards;
    private final KeptTable table;
    private final CardFilterBar filters;
    private final NewDocument newCard = new NewDocument("desk.new.", this::begin);

    DeskView(
            WaitingWork waiting,
            DocumentSummaries summaries,
            CardDrafts drafts,
            ContentType<CardBody> type,
            ServiceAreas areas,
            CurrentActor actor,
            Clock clock) {
        super(KeepersNav.ROOT, "desk.title");
        this.drafts = drafts;
        Language language = Language.of(getLocale());
        cards = summaries.all(type).stream()
                .sorted(Alphabet.of(language).by(card -> card.title().text(language)))
                .toList();
        Map<String, String> areaNames = areas.names(language);
        table = new KeptTable("desk.cards.", type, areaNames);
        filters = new CardFilterBar(areaNames, this::change);
        Section list = new Section(new H2(getTranslation("desk.cards.title")), filters, table);
        if (actor.find().map(Actor::writes).orElse(false)) {
            list.addComponentAtIndex(1, newCard);
        }
        getContent().add(new WaitingPanel(waiting.own(language), clock.getZone()), list);
    }

    /** The words stand behind #, which no browser sends. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filters.show(CardFilter.of(PageAddress.query(event.getLocation())));
        show();
        PageAddress.readHash(this, hash -> {
            if (hash.containsKey(WORDS)) {
                filters.showWords(hash.getOrDefault(WORDS, ""));
                show();
            }
            if (hash.containsKey(NEW)) {
                newCard.propose(hash.getOrDefault(NEW, ""));
            }
        });
    }

    private void change() {
        String words = filters.words();
        PageAddress.replace(this, filters.filter().query(), words.isEmpty() ? Map.of() : Map.of(WORDS, words));
        show();
    }

    private void show() {
        CardFilter filter = filters.filter();
        String words = filters.words();
        table.show(cards.stream().filter(card -> filter.admits(card, words)).toList());
    }

    private void begin(String code, String title) {
        attempt(() -> {
            drafts.empty(code, title);
            getUI().ifPresent(ui -> ui.navigate(CardLinks.keeping(code).substring(1)));
        });
    }
}
