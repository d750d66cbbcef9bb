/** Work done by the clock: once over all nodes, as the system actor, with a log of the runs (ajastetut työt). */
@ApplicationModule(allowedDependencies = {"vocabulary", "base", "base :: access", "base :: ui"})
@NullMarked
package fi.huoneentaulu.jobs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
