package fi.huoneentaulu.publishing.ui.editor;

import com.vaadin.flow.component.html.Paragraph;
import fi.huoneentaulu.base.Alphabet;
import fi.huoneentaulu.base.ui.KeeperPage;
import fi.huoneentaulu.vocabulary.Language;

/**
 * Every document of a kind for those who keep them, drafts and withdrawn ones too, and the way to begin one. Each kind has
 * one such page: with its route ({@code yllapito/...}), its place in the menu and who may open it. Its words, under
 * {@code list.} of the kind's, are {@code title}, {@code lead} and those of {@link KeptTable}.
 *
 * @param <B> the record that is one document
 */
public abstract class KeptView<B> extends KeeperPage {
    private final EditedKind<B> kind;

    /**
     * The page of a kind.
     *
     * @param kit what pages of keepers are made with
     * @param kind the kind
     * @param path the page's path
     */
    protected KeptView(EditorKit kit, EditedKind<B> kind, String path) {
        super(path, kind.words() + "list.title");
        this.kind = kind;
        EditorParts parts = kit.parts();
        Language language = Language.of(getLocale());
        String words = kind.words() + "list.";
        KeptTable table = new KeptTable(words, kind.type(), parts.serviceAreas().names(language));
        table.show(parts.summaries().all(kind.type()).stream()
                .sorted(Alphabet.of(language).by(document -> document.title().text(language)))
                .toList());
        Paragraph lead = new Paragraph(getTranslation(words + "lead"));
        lead.addClassName("keeper-lead");
        getContent().add(lead);
        if (parts.mayWrite()) {
            getContent().add(new NewDocument(kind.words() + "new.", this::begin));
        }
        getContent().add(table);
    }

    private void begin(String code, String title) {
        attempt(() -> {
            kind.begin(code, title);
            getUI().ifPresent(ui -> ui.navigate(kind.type().keeping(code).substring(1)));
        });
    }
}
