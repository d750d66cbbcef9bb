/** The page of the imports. */
@NullMarked
package fi.huoneentaulu.exchange.ui;

import org.jspecify.annotations.NullMarked;
