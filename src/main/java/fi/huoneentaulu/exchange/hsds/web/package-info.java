/** The read API of HSDS. */
@NullMarked
package fi.huoneentaulu.exchange.hsds.web;

import org.jspecify.annotations.NullMarked;
