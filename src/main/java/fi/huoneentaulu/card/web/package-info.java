/** Cards for other systems and for paper. */
@NullMarked
package fi.huoneentaulu.card.web;

import org.jspecify.annotations.NullMarked;
