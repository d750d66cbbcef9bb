package fi.huoneentaulu.operatingmodel;

import fi.huoneentaulu.publishing.ContentCodec;
import fi.huoneentaulu.publishing.ContentModule;
import org.springframework.stereotype.Component;

/** Operating models in the content format. */
@Component
class ModelFiles extends ContentCodec<ModelBody> {

    ModelFiles() {
        super("models", ModelFile.class, ModelFile::of, new ContentModule("model"));
    }
}
