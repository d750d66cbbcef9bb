package fi.huoneentaulu.search.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import fi.huoneentaulu.base.access.Roles;
import fi.huoneentaulu.base.ui.KeeperPage;
import fi.huoneentaulu.base.ui.PageAddress;
import fi.huoneentaulu.base.ui.PlainTable;
import fi.huoneentaulu.base.ui.TextInput;
import fi.huoneentaulu.search.SynonymTrials;
import fi.huoneentaulu.search.Synonyms;
import fi.huoneentaulu.search.UnmetSearches;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The synonyms that searches are widened by: found, tried out, added, changed, removed. */
@Route(SynonymsView.PATH)
@Menu(title = "search.synonyms.menu", order = 82)
@RolesAllowed({Roles.COORDINATOR, Roles.ADMINISTRATOR})
class SynonymsView extends KeeperPage implements BeforeEnterObserver {
    static final String PATH = "yllapito/synonyymit";
    /** Behind {@code #}: the words of a new synonym, and the unmet search that they come from. */
    static final String TERM = "termi";

    static final String UNMET = "haku";
    private static final String WORDS = "q";
    private static final int PAGE = 50;

    private final Synonyms synonyms;
    private final UnmetSearches unmet;
    private final TextInput words = new TextInput("etsi-synonyymi", getTranslation("search.synonyms.find"));
    private final Paragraph count = new Paragraph();
    private final PlainTable table;
    private final NativeButton more = button("search.synonyms.more", this::showNext);
    private final NativeButton remove = button("search.synonym.remove", this::remove);
    private final SynonymEditor editor;
    private List<Synonyms.Stored> found = List.of();
    private int shown;
    private @Nullable UUID answered;
    private boolean sure;

    SynonymsView(Synonyms synonyms, SynonymTrials trials, UnmetSearches unmet) {
        super(PATH, "search.synonyms.title");
        this.synonyms = synonyms;
        this.unmet = unmet;
        NativeButton save = button("search.synonym.save", this::save);
        save.addClassName("primary");
        editor =
                new SynonymEditor(synonyms, trials, List.of(save, button("search.synonym.close", this::close), remove));
        table = new PlainTable(
                getTranslation("search.synonyms.caption"),
                Stream.of("search.synonym.terms.column", "search.synonym.targets.column", "search.synonym.kind")
                        .map(this::getTranslation)
                        .toList());
        words.field().setValueChangeMode(ValueChangeMode.LAZY);
        words.field().getElement().setAttribute("maxlength", "100").setAttribute("autocomplete", "off");
        words.field().addValueChangeListener(change -> {
            if (change.isFromClient()) {
                PageAddress.replaceHash(this, words.text().isEmpty() ? Map.of() : Map.of(WORDS, words.text()));
                show();
            }
        });
        NativeButton add = button("search.synonym.new", () -> edit(null, ""));
        add.addClassName("primary");
        Div bar = new Div(words, add);
        bar.addClassName("admin-bar");
        count.addClassName("keeper-count");
        count.getElement().setAttribute("role", "status");
        Paragraph lead = new Paragraph(getTranslation("search.synonyms.lead"));
        lead.addClassName("keeper-lead");
        editor.setVisible(false);
        getContent()
                .add(
                        lead,
                        editor,
                        new Section(new H2(getTranslation("search.synonyms.list")), bar, count, table, more));
        show();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PageAddress.readHash(this, hash -> {
            if (hash.containsKey(WORDS)) {
                words.show(hash.getOrDefault(WORDS, ""));
                show();
            }
            if (hash.containsKey(TERM)) {
                answered = id(hash.getOrDefault(UNMET, "")).orElse(null);
                edit(null, hash.getOrDefault(TERM, ""));
            }
        });
    }

    private static Optional<UUID> id(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private void show() {
        String wanted = words.text().toLowerCase(Locale.ROOT);
        found = synonyms.all().stream().filter(each -> says(each, wanted)).toList();
        shown = 0;
        table.clear();
        showNext();
    }

    private static boolean says(Synonyms.Stored stored, String wanted) {
        return Stream.concat(stored.synonym().terms().stream(), stored.synonym().to().stream())
                .anyMatch(each -> each.toLowerCase(Locale.ROOT).contains(wanted));
    }

    private void showNext() {
        int end = Math.min(found.size(), shown + PAGE);
        found.subList(shown, end).forEach(this::row);
        shown = end;
        more.setVisible(shown < found.size());
        table.setVisible(!found.isEmpty());
        count.setText(getTranslation(
                found.isEmpty() ? "search.synonyms.none" : "search.synonyms.count", shown, found.size()));
    }

    private void row(Synonyms.Stored stored) {
        NativeButton open =
                new NativeButton(String.join(", ", stored.synonym().terms()), _ -> attempt(() -> edit(stored, "")));
        open.addClassName("admin-link");
        String language =
                getTranslation("search.language." + stored.synonym().lang().tag());
        Text kind = new Text(
                getTranslation("search.synonym.kind." + stored.synonym().kind()) + " · " + language);
        table.row(open, new Text(String.join(", ", stored.synonym().to())), kind);
    }

    private void edit(Synonyms.@Nullable Stored stored, String term) {
        if (stored == null) {
            editor.showNew(term);
        } else {
            editor.show(stored);
        }
        sure = false;
        remove.setText(getTranslation("search.synonym.remove"));
        remove.setVisible(stored != null);
        editor.setVisible(true);
        editor.focusFirst();
    }

    private void save() {
        editor.save();
        UUID search = answered;
        if (search != null) {
            unmet.remove(search);
        }
        close();
        tell(search == null ? "search.synonym.saved" : "search.synonym.saved.answered");
    }

    /** Asks once more before it removes. */
    private void remove() {
        if (!sure) {
            sure = true;
            remove.setText(getTranslation("search.synonym.remove.sure"));
            return;
        }
        editor.stored().ifPresent(stored -> synonyms.remove(stored.id()));
        close();
        tell("search.synonym.removed");
    }

    private void close() {
        answered = null;
        editor.setVisible(false);
        PageAddress.replaceHash(this, words.text().isEmpty() ? Map.of() : Map.of(WORDS, words.text()));
        show();
    }
}
