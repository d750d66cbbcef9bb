/** What the tests stand on: an installation of their own, a clock, a browser. */
@NullMarked
package fi.huoneentaulu.testing;

import org.jspecify.annotations.NullMarked;
