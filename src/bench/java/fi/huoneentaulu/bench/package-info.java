/** Measures the product against its quality bars; run by the profile {@code bench}, compiled with the tests. */
@NullMarked
package fi.huoneentaulu.bench;

import org.jspecify.annotations.NullMarked;
