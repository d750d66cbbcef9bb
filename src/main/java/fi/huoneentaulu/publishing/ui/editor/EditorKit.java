package fi.huoneentaulu.publishing.ui.editor;

import org.springframework.stereotype.Component;

/** What editor pages are made with; a page takes it in and hands it to {@link EditorView}. */
@Component
public final class EditorKit {
    private final EditorParts parts;

    EditorKit(EditorParts parts) {
        this.parts = parts;
    }

    EditorParts parts() {
        return parts;
    }
}
