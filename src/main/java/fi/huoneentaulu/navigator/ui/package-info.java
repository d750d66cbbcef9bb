/** The page of the navigator. */
@NullMarked
package fi.huoneentaulu.navigator.ui;

import org.jspecify.annotations.NullMarked;
