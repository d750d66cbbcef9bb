/** Services as HSDS 3.1, the Human Services Data Specification, there and back. */
@NullMarked
package fi.huoneentaulu.exchange.hsds;

import org.jspecify.annotations.NullMarked;
