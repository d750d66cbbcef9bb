/** The read API of FHIR. */
@NullMarked
package fi.huoneentaulu.exchange.fhir.web;

import org.jspecify.annotations.NullMarked;
