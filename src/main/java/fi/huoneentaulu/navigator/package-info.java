/** From a client's situation to the cards that fit, with reasons (navigaattori). */
@ApplicationModule(
        allowedDependencies = {
            "vocabulary",
            "base",
            "base :: access",
            "base :: pack",
            "base :: ui",
            "base :: keeping",
            "area",
            "eligibility",
            "fact",
            "fact :: ui",
            "identity",
            "search",
            "publishing",
            "publishing :: ui",
            "card"
        })
@NullMarked
package fi.huoneentaulu.navigator;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
