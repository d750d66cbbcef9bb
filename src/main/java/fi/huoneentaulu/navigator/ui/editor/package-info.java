/** Where the navigator is entered, being written. */
@NullMarked
package fi.huoneentaulu.navigator.ui.editor;

import org.jspecify.annotations.NullMarked;
