/** Pages about signing in, made without Vaadin: they open fast and work without scripts. */
@NullMarked
package fi.huoneentaulu.identity.web;

import org.jspecify.annotations.NullMarked;
