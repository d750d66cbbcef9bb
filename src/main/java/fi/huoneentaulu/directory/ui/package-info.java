/** The pages of the service tray. */
@NullMarked
package fi.huoneentaulu.directory.ui;

import org.jspecify.annotations.NullMarked;
