package fi.huoneentaulu.publishing.ui.editor;

/** A part of the form that shows what the draft says; it is asked to whenever the draft has changed elsewhere. */
public interface Shown {

    /** Shows what the draft says now. */
    void refresh();
}
