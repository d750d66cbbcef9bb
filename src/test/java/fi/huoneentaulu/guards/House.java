package fi.huoneentaulu.guards;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Path;

/** What the guards look at: the compiled house, its sources, and the samples that break its rules. */
final class House {
    static final Path ROOT = Path.of("").toAbsolutePath();
    static final Path JAVA = ROOT.resolve("src/main/java");
    static final Path RESOURCES = ROOT.resolve("src/main/resources");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("fi.huoneentaulu");

    private House() {}

    /** The classes of the product, without tests. */
    static JavaClasses classes() {
        return CLASSES;
    }

    /** The classes of a sample; they live outside the product's package so that no context ever picks them up. */
    static JavaClasses sample(String name) {
        return new ClassFileImporter().importPackages("guardfixtures." + name);
    }
}
