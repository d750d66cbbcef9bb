/** The search for other systems. */
@NullMarked
package fi.huoneentaulu.search.web;

import org.jspecify.annotations.NullMarked;
