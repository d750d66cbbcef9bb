package fi.huoneentaulu.navigator;

import fi.huoneentaulu.base.access.ForCoordinators;
import fi.huoneentaulu.publishing.Contents;
import fi.huoneentaulu.publishing.Draft;
import fi.huoneentaulu.publishing.DraftBody;
import fi.huoneentaulu.publishing.Drafts;
import fi.huoneentaulu.vocabulary.Subject;
import fi.huoneentaulu.vocabulary.SubjectKind;
import org.springframework.stereotype.Service;

/** Entry sets that are being written: what a new one begins with. */
@Service
@ForCoordinators
public class EntrySetDrafts {
    private final Contents contents;
    private final Drafts drafts;
    private final EntrySetType type;

    EntrySetDrafts(Contents contents, Drafts drafts, EntrySetType type) {
        this.contents = contents;
        this.drafts = drafts;
        this.type = type;
    }

    /**
     * Begins an entry set with the general one's stops: what is dangerous is so everywhere.
     *
     * @param code its code
     * @param title its Finnish title
     * @return its draft
     * @throws fi.huoneentaulu.base.DomainException when it has no title, or the code is taken or is not one
     */
    public Draft empty(String code, String title) {
        DraftBody start = DraftBody.parse("{}")
                .with(
                        "stops",
                        contents.find(type, EntrySets.GENERAL)
                                .map(general -> DraftBody.parse(type.codec().write(general.body()))
                                        .at("stops"))
                                .orElse(null));
        return drafts.begin(new Subject(SubjectKind.ENTRY, code), title, start);
    }
}
