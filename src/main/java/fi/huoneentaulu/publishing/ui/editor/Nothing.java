package fi.huoneentaulu.publishing.ui.editor;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A scope without a draft: nothing stands in it and nothing can be written. */
final class Nothing implements Scope {

    @Override
    public @Nullable JsonNode at(String place) {
        return null;
    }

    @Override
    public void edit(String place, @Nullable JsonNode seen, @Nullable JsonNode value) {
        throw new UnsupportedOperationException("No draft is open");
    }

    @Override
    public boolean isOlder(String place) {
        return false;
    }

    @Override
    public String id() {
        return "";
    }
}
