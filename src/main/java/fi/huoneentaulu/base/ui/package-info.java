/** The kit that views are made of: translated texts, icons, safe HTML, notices. */
@NamedInterface("ui")
@NullMarked
package fi.huoneentaulu.base.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
