/** The desk of those who keep guidance right: what waits for them, and every card (työpöytä). */
@ApplicationModule(
        allowedDependencies = {
            "vocabulary",
            "base",
            "base :: access",
            "base :: ui",
            "base :: keeping",
            "identity",
            "publishing",
            "publishing :: ui",
            "card"
        })
@NullMarked
package fi.huoneentaulu.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
