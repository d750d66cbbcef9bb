/** Who did what to whom, append-only and sealed into a hash chain (käyttöloki). */
@ApplicationModule(allowedDependencies = {"vocabulary", "base", "base :: access", "base :: ui"})
@NullMarked
package fi.huoneentaulu.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
