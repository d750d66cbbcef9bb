/** Words that every module shares: languages, sectors, professions, themes (sanasto). */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package fi.huoneentaulu.vocabulary;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
