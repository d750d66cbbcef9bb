package fi.huoneentaulu.card;

import fi.huoneentaulu.fact.RuleFormatException;
import fi.huoneentaulu.publishing.Check;
import fi.huoneentaulu.publishing.ContentFileException;
import fi.huoneentaulu.publishing.ContentFiles;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Cards as files of a pack; what is wrong in one is told to its author. */
@Component
class CardPackFiles implements ContentFiles<CardBody> {
    private static final String CHECK = "checkedOn, checkedBy, reviewDue";

    private final CardFiles files;

    CardPackFiles(CardFiles files) {
        this.files = files;
    }

    @Override
    public String folder() {
        return "cards";
    }

    @Override
    public String write(CardBody body, Check check) {
        return files.writeYaml(body, check);
    }

    @Override
    public Read<CardBody> read(String yaml) throws ContentFileException {
        try {
            CardFiles.Read read = files.readYaml("", yaml);
            return new Read<>(read.body().code(), read.body(), read.check());
        } catch (CardFileException e) {
            throw refusal(e);
        }
    }

    private static ContentFileException refusal(CardFileException e) {
        RuleFormatException rule = cause(e, RuleFormatException.class);
        String place = e.place();
        if (rule != null && !rule.place().isEmpty()) {
            place = place.isEmpty() ? rule.place() : place + "." + rule.place();
        }
        if (cause(e, UnrecognizedPropertyException.class) != null) {
            return new ContentFileException(place, "card.pack.unknown", place);
        }
        if (cause(e, JacksonException.class) == null) {
            return new ContentFileException(place, "card.pack.missing", place.isEmpty() ? CHECK : place);
        }
        return new ContentFileException(place, "card.pack.value", place);
    }

    private static <T extends Throwable> @Nullable T cause(Throwable error, Class<T> type) {
        for (Throwable at = error; at != null; at = at.getCause()) {
            if (type.isInstance(at)) {
                return type.cast(at);
            }
        }
        return null;
    }
}
