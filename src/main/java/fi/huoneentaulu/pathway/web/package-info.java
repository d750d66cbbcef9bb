/** Paths on paper and for other systems. */
@NullMarked
package fi.huoneentaulu.pathway.web;

import org.jspecify.annotations.NullMarked;
