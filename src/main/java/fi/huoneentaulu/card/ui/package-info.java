/** Cards on the screen: the plaque with its actions, and the questions whether it fits. */
@NamedInterface("ui")
@NullMarked
package fi.huoneentaulu.card.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
