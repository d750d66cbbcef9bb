/**
 * The kit for writing documents of any kind: one page for each, by questions, beside the document as its readers see it.
 */
@NamedInterface("ui")
@NullMarked
package fi.huoneentaulu.publishing.ui.editor;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
