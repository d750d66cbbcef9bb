/** Imports over HTTP. */
@NullMarked
package fi.huoneentaulu.exchange.web;

import org.jspecify.annotations.NullMarked;
