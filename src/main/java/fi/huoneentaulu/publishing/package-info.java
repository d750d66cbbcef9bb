/** Versioned content as documents: published versions that never change, checks kept apart (julkaisu). */
@ApplicationModule(
        allowedDependencies = {
            "vocabulary",
            "base",
            "base :: access",
            "base :: pack",
            "base :: ui",
            "base :: keeping",
            "area",
            "identity",
            "audit",
            "search"
        })
@NullMarked
package fi.huoneentaulu.publishing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
