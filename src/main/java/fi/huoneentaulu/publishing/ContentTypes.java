package fi.huoneentaulu.publishing;

import fi.huoneentaulu.vocabulary.SubjectKind;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Every kind of content that this installation has. */
@Component
class ContentTypes {
    private final ObjectProvider<ContentType<?>> types;

    ContentTypes(ObjectProvider<ContentType<?>> types) {
        this.types = types;
    }

    ContentType<?> of(SubjectKind kind) {
        return all().stream()
                .filter(type -> type.kind() == kind)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No content of the kind " + kind));
    }

    List<ContentType<?>> all() {
        return types.orderedStream().toList();
    }
}
