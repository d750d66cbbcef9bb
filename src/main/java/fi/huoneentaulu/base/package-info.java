/** What every module stands on: errors, clock, safe text, translations, access words (perusta). */
@ApplicationModule(allowedDependencies = "vocabulary")
@NullMarked
package fi.huoneentaulu.base;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
