/** The frame around every page: main layout, security, start page, statements (kehys). */
@ApplicationModule(
        allowedDependencies = {
            "vocabulary",
            "base",
            "base :: access",
            "base :: ui",
            "area",
            "audit",
            "identity",
            "search",
            "search :: ui",
            "publishing",
            "card",
            "card :: ui"
        })
@NullMarked
package fi.huoneentaulu.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
