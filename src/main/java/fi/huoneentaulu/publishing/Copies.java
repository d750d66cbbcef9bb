package fi.huoneentaulu.publishing;

import fi.huoneentaulu.vocabulary.LocalizedText;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What a document begins with that is made from another: what was decided on and checked was the other one. */
public final class Copies {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String> NOT_COPIED =
            List.of("code", "decision", "sample", "checkedOn", "checkedBy", "reviewDue");
    private static final String SOURCE = "alkuperainen";

    private Copies() {}

    /**
     * What a document says, without its code, its decision, its check, and the mark of sample content.
     *
     * @param type its type
     * @param original the document
     * @return a document in the content format, free to be changed
     * @param <B> the kind of document
     */
    public static <B> ObjectNode begin(ContentType<B> type, B original) {
        ObjectNode copy = (ObjectNode) JSON.readTree(type.codec().write(original));
        copy.remove(NOT_COPIED);
        return copy;
    }

    /**
     * Names the original among the sources of a copy.
     *
     * @param type the type of the document
     * @param copy the copy; it is changed
     * @param title the original's title
     * @param publisher who keeps the original
     */
    public static void cite(ContentType<?> type, ObjectNode copy, LocalizedText title, String publisher) {
        ArrayNode sources = copy.get("sources") instanceof ArrayNode told ? told : copy.putArray("sources");
        Set<String> taken = sources.valueStream()
                .map(source -> source.path("id").asString(""))
                .collect(Collectors.toSet());
        String id = SOURCE;
        for (int number = 2; taken.contains(id); number++) {
            id = SOURCE + number;
        }
        sources.addObject()
                .put("id", id)
                .put("publisher", publisher)
                .set("title", type.codec().part(title));
    }
}
