/** What is a path's own on the page where it is written: its fields and its drawing. */
@NullMarked
package fi.huoneentaulu.pathway.ui.editor;

import org.jspecify.annotations.NullMarked;
