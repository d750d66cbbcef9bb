/** Users, units, roles and signing in (käyttäjät). */
@ApplicationModule(
        allowedDependencies = {"vocabulary", "base", "base :: access", "base :: pack", "base :: ui", "area", "audit"})
@NullMarked
package fi.huoneentaulu.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
