/** Packs of content for other systems. */
@NullMarked
package fi.huoneentaulu.publishing.web;

import org.jspecify.annotations.NullMarked;
