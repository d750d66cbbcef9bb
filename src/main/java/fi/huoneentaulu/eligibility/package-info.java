/** Facts, criteria and three-valued rules: does a service fit a client (soveltuvuus). */
@ApplicationModule(allowedDependencies = {"vocabulary"})
@NullMarked
package fi.huoneentaulu.eligibility;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
