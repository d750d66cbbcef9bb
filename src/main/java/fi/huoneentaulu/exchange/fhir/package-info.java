/** Services as FHIR R4, for systems of health care; the types of HAPI FHIR stay here. */
@NullMarked
package fi.huoneentaulu.exchange.fhir;

import org.jspecify.annotations.NullMarked;
