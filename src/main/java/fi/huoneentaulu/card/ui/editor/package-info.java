/** What is a card's own on the page where it is written: its fields, its criteria and cases, its plaque. */
@NullMarked
package fi.huoneentaulu.card.ui.editor;

import org.jspecify.annotations.NullMarked;
