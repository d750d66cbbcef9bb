/** Reads services from the Finnish Service Catalogue (Palvelutietovaranto, PTV), version 11 of its open interface. */
@NullMarked
package fi.huoneentaulu.exchange.ptv;

import org.jspecify.annotations.NullMarked;
