/** From a page to a tagged PDF with embedded fonts, and QR codes (tulostus). */
@ApplicationModule(allowedDependencies = {"vocabulary", "base", "base :: access"})
@NullMarked
package fi.huoneentaulu.printing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
