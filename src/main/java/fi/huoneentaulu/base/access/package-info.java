/** Who may call a service: the words that stand on every public service method. */
@NamedInterface("access")
@NullMarked
package fi.huoneentaulu.base.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
