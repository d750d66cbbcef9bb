/** The navigator over HTTP. */
@NullMarked
package fi.huoneentaulu.navigator.web;

import org.jspecify.annotations.NullMarked;
