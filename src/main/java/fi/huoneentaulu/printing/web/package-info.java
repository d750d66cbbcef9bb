/** PDFs over HTTP, for the controllers of what is printed. */
@NamedInterface("web")
@NullMarked
package fi.huoneentaulu.printing.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
