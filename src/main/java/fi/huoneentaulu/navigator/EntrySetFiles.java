package fi.huoneentaulu.navigator;

import fi.huoneentaulu.publishing.ContentCodec;
import fi.huoneentaulu.publishing.ContentModule;
import org.springframework.stereotype.Component;

/** Entry sets in the content format. */
@Component
class EntrySetFiles extends ContentCodec<EntrySetBody> {

    EntrySetFiles() {
        super("navigator", EntrySetFile.class, EntrySetFile::of, new ContentModule("navigator"));
    }
}
