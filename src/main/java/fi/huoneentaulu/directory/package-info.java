/** What municipalities, associations, parishes and others offer, by place, need and age (palvelutarjotin). */
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
            "search",
            "printing",
            "printing :: web"
        })
@NullMarked
package fi.huoneentaulu.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
