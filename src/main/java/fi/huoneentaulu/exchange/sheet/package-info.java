/** Lists in sheets of the sender's own form (CSV, XLSX): read line by line as a coordinator has said. */
@NullMarked
package fi.huoneentaulu.exchange.sheet;

import org.jspecify.annotations.NullMarked;
