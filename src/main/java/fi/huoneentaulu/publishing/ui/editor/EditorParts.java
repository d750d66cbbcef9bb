package fi.huoneentaulu.publishing.ui.editor;

import fi.huoneentaulu.area.Areas;
import fi.huoneentaulu.base.Messages;
import fi.huoneentaulu.base.access.Role;
import fi.huoneentaulu.identity.Actor;
import fi.huoneentaulu.identity.CurrentActor;
import fi.huoneentaulu.identity.ServiceAreas;
import fi.huoneentaulu.publishing.Attachments;
import fi.huoneentaulu.publishing.ContentType;
import fi.huoneentaulu.publishing.Contents;
import fi.huoneentaulu.publishing.Decisions;
import fi.huoneentaulu.publishing.DocumentSummaries;
import fi.huoneentaulu.publishing.DocumentTitles;
import fi.huoneentaulu.publishing.DraftPreviews;
import fi.huoneentaulu.publishing.Drafts;
import fi.huoneentaulu.publishing.Histories;
import fi.huoneentaulu.publishing.Reviews;
import fi.huoneentaulu.publishing.SharedParts;
import fi.huoneentaulu.publishing.Translations;
import fi.huoneentaulu.search.Synonyms;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The services that the pages of authors and approvers share. */
@Component
record EditorParts(
        Drafts drafts,
        DraftPreviews previews,
        Decisions decisions,
        Reviews reviews,
        Histories histories,
        Attachments attachments,
        Contents contents,
        DocumentSummaries summaries,
        DocumentTitles titles,
        Translations translations,
        SharedParts sharedParts,
        ServiceAreas serviceAreas,
        Synonyms synonyms,
        Areas areas,
        CurrentActor actor,
        Messages messages) {

    /** The title of a document in force. */
    <B> Optional<String> title(ContentType<B> type, String code) {
        return contents.find(type, code)
                .map(published -> type.title(published.body()).fi());
    }

    boolean mayWrite() {
        return actor.find().map(Actor::writes).orElse(false);
    }

    boolean mayDecide() {
        return actor.find().map(user -> user.is(Role.APPROVER)).orElse(false);
    }

    /** The words that a search knows; who may not keep them has no field to be hinted in. */
    Set<String> spoken() {
        if (!mayWrite()) {
            return Set.of();
        }
        return synonyms.all().stream()
                .flatMap(each -> each.synonym().terms().stream())
                .map(term -> term.toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }
}
