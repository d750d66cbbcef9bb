/** Municipalities, counties, co-operation areas, and what an agreement covers (alueet). */
@ApplicationModule(allowedDependencies = {"vocabulary", "base :: access"})
@NullMarked
package fi.huoneentaulu.area;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
