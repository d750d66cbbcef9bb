package fi.huoneentaulu.card;

import fi.huoneentaulu.publishing.ContentProblem;
import fi.huoneentaulu.publishing.DraftBody;
import fi.huoneentaulu.publishing.DraftReading;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads cards that are being written: what is missing is filled, so that the plaque can always be drawn. */
@Component
class DraftCards {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int ATTEMPTS = 12;

    private final CardFiles files;

    DraftCards(CardFiles files) {
        this.files = files;
    }

    DraftReading<CardBody> read(String code, DraftBody draft) {
        List<ContentProblem> problems = new ArrayList<>();
        ObjectNode tree = (ObjectNode) JSON.readTree(draft.json());
        tree.put("code", code);
        DraftCompletion.complete(tree, CardFile.class, "", problems);
        for (int i = 0; i < ATTEMPTS; i++) {
            try {
                return new DraftReading<>(files.readStored(tree.toString()), List.copyOf(problems));
            } catch (CardFileException e) {
                String part = e.place().replaceFirst("[.\\[].*", "");
                if (part.isEmpty() || !tree.has(part)) {
                    throw e;
                }
                problems.add(ContentProblem.at(e.place(), "card.problem.unreadable"));
                tree.remove(part);
                DraftCompletion.complete(tree, CardFile.class, "", new ArrayList<>());
            }
        }
        throw new IllegalStateException("A card without unreadable parts can be read");
    }
}
