/** The facts that criteria ask about, and the written form of criteria (ohjausperusteet). */
@ApplicationModule(
        allowedDependencies = {
            "vocabulary",
            "eligibility",
            "base",
            "base :: access",
            "base :: pack",
            "base :: ui",
            "base :: keeping",
            "area",
            "audit"
        })
@NullMarked
package fi.huoneentaulu.fact;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
