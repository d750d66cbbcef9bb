package fi.huoneentaulu.card.ui.editor;

/** A part of the form that shows what the draft says; it is asked to whenever the draft has changed elsewhere. */
interface Shown {

    void refresh();
}
