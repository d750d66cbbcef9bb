/** The frame's own views and the layout around all others. */
@NullMarked
package fi.huoneentaulu.shell.ui;

import org.jspecify.annotations.NullMarked;
