/** Views about users and units, for administrators. */
@NamedInterface("ui")
@NullMarked
package fi.huoneentaulu.identity.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
