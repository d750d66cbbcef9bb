/** The page where a card is written: the form by questions beside the live plaque. */
@NullMarked
package fi.huoneentaulu.card.ui.editor;

import org.jspecify.annotations.NullMarked;
