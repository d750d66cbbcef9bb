/** Moves services in and out in the formats that others use (tietojen siirto); foreign types never leave this module. */
@ApplicationModule(
        allowedDependencies = {
            "vocabulary",
            "base",
            "base :: access",
            "base :: ui",
            "area",
            "audit",
            "identity",
            "jobs",
            "directory"
        })
@NullMarked
package fi.huoneentaulu.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
