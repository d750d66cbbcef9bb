package fi.huoneentaulu.publishing.ui.editor;

import fi.huoneentaulu.publishing.Draft;
import fi.huoneentaulu.publishing.Drafts;
import fi.huoneentaulu.publishing.Edit;
import fi.huoneentaulu.publishing.Translations;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One author at work on one draft: every edit is stored at once, and what others have written comes back with it. */
class DraftSession implements Scope {
    private final Drafts drafts;
    private final Consumer<Draft> changed;
    private final Translations translations;
    private final String id;
    private Draft draft;
    private Set<String> older;

    DraftSession(EditorParts parts, String id, Draft draft, Consumer<Draft> changed) {
        drafts = parts.drafts();
        translations = parts.translations();
        this.id = id;
        this.draft = draft;
        this.changed = changed;
        older = translations.older(draft);
    }

    Draft draft() {
        return draft;
    }

    @Override
    public @Nullable JsonNode at(String place) {
        return draft.body().at(place);
    }

    @Override
    public void edit(String place, @Nullable JsonNode seen, @Nullable JsonNode value) {
        Edit edit = new Edit(place, seen, value);
        act(_ -> drafts.save(draft.subject(), List.of(edit)));
    }

    /** Does something to the draft and shows what came of it. */
    void act(UnaryOperator<Draft> work) {
        draft = work.apply(draft);
        older = translations.older(draft);
        changed.accept(draft);
    }

    @Override
    public boolean isOlder(String place) {
        return older.contains(place);
    }

    @Override
    public String id() {
        return id;
    }
}
