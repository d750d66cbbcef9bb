package fi.huoneentaulu.pathway;

import fi.huoneentaulu.publishing.ContentCodec;
import fi.huoneentaulu.publishing.ContentModule;
import org.springframework.stereotype.Component;

/** Paths in the content format. */
@Component
class PathwayFiles extends ContentCodec<PathwayBody> {

    PathwayFiles() {
        super("paths", PathwayFile.class, PathwayFile::of, new ContentModule("path"));
    }
}
