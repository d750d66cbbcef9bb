package fi.huoneentaulu.publishing;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import fi.huoneentaulu.base.pack.YamlText;
import fi.huoneentaulu.vocabulary.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.MapperBuilder;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/**
 * Reads and writes one kind of documents in the one content format: YAML files, the JSON that is stored, and drafts that
 * are not finished. A kind gives its flat record and the values that it writes in its own way.
 *
 * @param <B> the record that is one document
 */
public abstract class ContentCodec<B> {
    private static final int ATTEMPTS = 12;

    private final String folder;
    private final Class<? extends FlatContent<B>> form;
    private final BiFunction<B, @Nullable Check, ? extends FlatContent<B>> flat;
    private final Predicate<Class<?>> own;
    private final ObjectMapper yaml;
    private final ObjectMapper json;

    /**
     * A codec of a kind.
     *
     * @param folder the folder of its files, lower-case letters
     * @param form its flat record
     * @param flat makes the flat record of a document and its check, which is null in what is stored
     * @param values the values that it writes in its own way
     * @param <F> the flat record
     */
    protected <F extends Record & FlatContent<B>> ContentCodec(
            String folder, Class<F> form, BiFunction<B, @Nullable Check, F> flat, ContentModule values) {
        this.folder = folder;
        this.form = form;
        this.flat = flat;
        this.own = type -> type.isRecord()
                && List.of(form.getPackage(), ContentCodec.class.getPackage()).contains(type.getPackage());
        this.yaml = configured(
                YAMLMapper.builder()
                        .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER, YAMLWriteFeature.SPLIT_LINES)
                        .enable(YAMLWriteFeature.LITERAL_BLOCK_STYLE),
                values);
        this.json = configured(JsonMapper.builder(), values);
    }

    /** What a record tells of itself, such as {@code isImage()}, is no part of the format: its components alone are. */
    private static ObjectMapper configured(MapperBuilder<?, ?> builder, ContentModule values) {
        return builder.addModule(values.jackson())
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
                .changeDefaultVisibility(seen -> seen.withIsGetterVisibility(JsonAutoDetect.Visibility.NONE))
                .changeDefaultPropertyInclusion(
                        inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_EMPTY))
                .build();
    }

    /**
     * The folder of the files, in a pack and under {@code content/}.
     *
     * @return its name
     */
    public final String folder() {
        return folder;
    }

    /**
     * Writes a document as a file.
     *
     * @param body the document
     * @param check its last check
     * @return YAML
     */
    public final String writeFile(B body, Check check) {
        return yaml.writeValueAsString(flat.apply(body, check));
    }

    /**
     * Reads a file of the installation's own strictly.
     *
     * @param name the file's name, for the message of a refusal
     * @param text YAML
     * @return the document with its check
     * @throws MalformedContentException when something is missing, unknown or not as it should be
     */
    public final ContentFile<B> readFile(String name, String text) {
        FlatContent<B> file = read(yaml, name, text);
        try {
            return new ContentFile<>(file.code(), file.body(), file.check());
        } catch (IllegalArgumentException e) {
            throw new MalformedContentException(name, "", String.valueOf(e.getMessage()), e);
        }
    }

    /**
     * Reads a file that somebody offers, strictly; what is wrong in it is told to its author.
     *
     * @param text YAML
     * @return the document with its check
     * @throws ContentFileException when something is missing, unknown or not as it should be
     */
    public final ContentFile<B> readOffered(String text) throws ContentFileException {
        try {
            return readFile("", text);
        } catch (MalformedContentException e) {
            throw e.toAuthor();
        }
    }

    /**
     * Writes a document as it is stored.
     *
     * @param body the document
     * @return JSON
     */
    public final String write(B body) {
        return json.writeValueAsString(flat.apply(body, null));
    }

    /**
     * Reads a stored document.
     *
     * @param text what {@link #write} wrote, perhaps in an earlier release
     * @return the document
     * @throws MalformedContentException when something is missing, unknown or not as it should be
     */
    public final B read(String text) {
        return read(json, "(stored)", text).body();
    }

    /**
     * Reads a draft as far as it goes: what is missing is filled, so that the document can always be drawn.
     *
     * @param code the document's code
     * @param draft the draft, perhaps unfinished
     * @return the document, filled where something is missing, and what is missing
     */
    public final DraftReading<B> readDraft(String code, DraftBody draft) {
        List<ContentProblem> problems = new ArrayList<>();
        ObjectNode tree = (ObjectNode) json.readTree(draft.json());
        tree.put("code", code);
        new DraftCompletion(own, problems).complete(tree, form);
        for (int i = 0; i < ATTEMPTS; i++) {
            try {
                return new DraftReading<>(read(tree.toString()), List.copyOf(problems));
            } catch (MalformedContentException e) {
                String part = e.place().replaceFirst("[.\\[].*", "");
                if (part.isEmpty() || !tree.has(part)) {
                    throw e;
                }
                problems.add(ContentProblem.at(e.place(), "publishing.problem.unreadable"));
                tree.remove(part);
                new DraftCompletion(own, new ArrayList<>()).complete(tree, form);
            }
        }
        throw new IllegalStateException("A document without unreadable parts can be read");
    }

    /**
     * A part of a document as it stands in the stored form.
     *
     * @param part a value of the kind's own
     * @return the value of its place
     */
    public final JsonNode part(Object part) {
        return json.valueToTree(part);
    }

    /**
     * A document in one language, for other systems; a text that is not translated stands in Finnish.
     *
     * @param published the document
     * @param language the reader's language
     * @param url the path of its page
     * @return the content format with every localised text as a plain string, and the version beside it
     */
    public final ObjectNode document(Published<B> published, Language language, String url) {
        ObjectNode document = json.valueToTree(flat.apply(published.body(), published.check()));
        OneLanguage.of(document, language);
        document.put("version", published.version());
        document.put("publishedAt", published.publishedAt().toString());
        document.put("url", url);
        document.put("language", language.tag());
        return document;
    }

    private FlatContent<B> read(ObjectMapper mapper, String name, String text) {
        try {
            FlatContent<B> file =
                    mapper == yaml ? mapper.readValue(new YamlText(text), form) : mapper.readValue(text, form);
            new RequiredComponents(own).firstMissing(file).ifPresent(path -> {
                throw new MalformedContentException(name, path, "is required", null);
            });
            return file;
        } catch (JacksonException e) {
            throw MalformedContentException.of(name, e);
        }
    }
}
