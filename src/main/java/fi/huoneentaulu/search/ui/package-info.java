/** Parts of a page that searches: the box, the filters, the hits. */
@NamedInterface("ui")
@NullMarked
package fi.huoneentaulu.search.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
