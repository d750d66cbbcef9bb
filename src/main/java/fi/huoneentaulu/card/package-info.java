/** Routing cards: one plaque for each service, with its executable criteria (huoneentaulu). */
@ApplicationModule(
        allowedDependencies = {
            "vocabulary",
            "base",
            "base :: access",
            "base :: pack",
            "base :: ui",
            "base :: keeping",
            "area",
            "directory :: ui",
            "eligibility",
            "fact",
            "fact :: ui",
            "identity",
            "search",
            "publishing",
            "publishing :: ui",
            "publishing :: web",
            "printing",
            "printing :: web"
        })
@NullMarked
package fi.huoneentaulu.card;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
