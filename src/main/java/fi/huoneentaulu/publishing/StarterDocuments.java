package fi.huoneentaulu.publishing;

import fi.huoneentaulu.base.access.ForSystem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The documents that come with the application: they are taken in where a kind has none, and never overwrite. */
@Service
@ForSystem
public class StarterDocuments {
    private static final Logger LOG = LoggerFactory.getLogger(StarterDocuments.class);
    private static final String REASON = "Aloitussisältö";

    private final Contents contents;

    StarterDocuments(Contents contents) {
        this.contents = contents;
    }

    /**
     * Takes the starter documents of a kind into an installation that has none of the kind, all or none.
     *
     * @param type the kind
     * @param <B> the kind of document
     */
    @Transactional
    public <B> void takeIn(ContentType<B> type) {
        if (contents.isEmpty(type.kind())) {
            List<ContentFile<B>> files = read(type.codec());
            files.forEach(file -> contents.publish(type, file.code(), file.body(), file.check(), REASON));
            LOG.info(
                    "Took in {} starter documents of the kind {}",
                    files.size(),
                    type.kind().word());
        }
    }

    /**
     * The starter documents of a kind.
     *
     * @param codec how the kind is read
     * @return the documents under {@code content/} by code
     * @param <B> the kind of document
     * @throws MalformedContentException when one of them is not as it should be
     */
    public static <B> List<ContentFile<B>> read(ContentCodec<B> codec) {
        try {
            List<ContentFile<B>> files = new ArrayList<>();
            for (Resource file : new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:content/" + codec.folder() + "/*.yaml")) {
                files.add(codec.readFile(
                        String.valueOf(file.getFilename()), file.getContentAsString(StandardCharsets.UTF_8)));
            }
            files.sort(Comparator.comparing(ContentFile::code));
            return List.copyOf(files);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
