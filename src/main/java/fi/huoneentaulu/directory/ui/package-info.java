/** The pages of the service tray, and the panel that shows it on others' pages. */
@NamedInterface("ui")
@NullMarked
package fi.huoneentaulu.directory.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
