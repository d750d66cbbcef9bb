/** The facts over HTTP. */
@NullMarked
package fi.huoneentaulu.fact.web;

import org.jspecify.annotations.NullMarked;
