/** Packs over HTTP, and what the controllers of every kind of document share. */
@NamedInterface("web")
@NullMarked
package fi.huoneentaulu.publishing.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
