/** What is a model's own on the page where it is written: its fields, and itself as readers see it. */
@NullMarked
package fi.huoneentaulu.operatingmodel.ui.editor;

import org.jspecify.annotations.NullMarked;
