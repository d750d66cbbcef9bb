/** The service tray over HTTP. */
@NullMarked
package fi.huoneentaulu.directory.web;

import org.jspecify.annotations.NullMarked;
