/** Paths of lanes, levels and steps, drawn as stairs or as lanes, with the cards that stand on them (polut ja portaat). */
@ApplicationModule(
        allowedDependencies = {
            "vocabulary",
            "base",
            "base :: access",
            "base :: ui",
            "base :: keeping",
            "area",
            "identity",
            "search",
            "publishing",
            "publishing :: ui",
            "printing",
            "printing :: web",
            "card",
            "card :: ui"
        })
@NullMarked
package fi.huoneentaulu.pathway;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
