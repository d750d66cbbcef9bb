/** One index over everything that readers look for; queries, synonyms, unmet searches (haku). */
@ApplicationModule(
        allowedDependencies = {
            "vocabulary",
            "base",
            "base :: access",
            "base :: pack",
            "base :: ui",
            "base :: keeping",
            "area",
            "audit",
            "jobs"
        })
@NullMarked
package fi.huoneentaulu.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
