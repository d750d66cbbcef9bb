/** Described ways of working with their results and conditions, and how another county takes one into use (toimintamalli). */
@ApplicationModule(
        allowedDependencies = {
            "vocabulary",
            "base",
            "base :: access",
            "base :: ui",
            "area",
            "identity",
            "search",
            "publishing",
            "publishing :: ui",
            "publishing :: web",
            "card",
            "card :: ui",
            "pathway"
        })
@NullMarked
package fi.huoneentaulu.operatingmodel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
