/** What keeping the guidance right needs from every module: what waits for whom, and what a change touches. */
@NamedInterface("keeping")
@NullMarked
package fi.huoneentaulu.base.keeping;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
