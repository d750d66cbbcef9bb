package fi.huoneentaulu.publishing;

import fi.huoneentaulu.base.access.ForReaders;
import fi.huoneentaulu.vocabulary.LocalizedText;
import fi.huoneentaulu.vocabulary.SubjectKind;
import java.util.List;
import org.springframework.stereotype.Service;

/** What documents in force are called, whatever their kind. */
@Service
@ForReaders
public class DocumentTitles {
    private final Contents contents;
    private final ContentTypes types;

    DocumentTitles(Contents contents, ContentTypes types) {
        this.contents = contents;
        this.types = types;
    }

    /**
     * A document's name.
     *
     * @param code the document's code
     * @param title its title
     */
    public record Titled(String code, LocalizedText title) {}

    /**
     * Every document of a kind in force.
     *
     * @param kind the kind
     * @return the documents by code; none when this installation does not have the kind
     */
    public List<Titled> all(SubjectKind kind) {
        return types.all().stream()
                .filter(type -> type.kind() == kind)
                .flatMap(type -> titles(type).stream())
                .toList();
    }

    private <B> List<Titled> titles(ContentType<B> type) {
        return contents.all(type).stream()
                .map(published -> new Titled(published.code(), type.title(published.body())))
                .toList();
    }
}
