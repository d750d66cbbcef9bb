/** The question that any page may put: one fact with its controls. */
@NamedInterface("ui")
@NullMarked
package fi.huoneentaulu.fact.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
