package fi.huoneentaulu.guards;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.GeneralCodingRules;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Version;
import java.time.Clock;
import java.util.Date;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Rules about how code is written. */
final class CodeRules {
    private static final String[] COMMERCIAL = {
        "com.vaadin.flow.component.charts..",
        "com.vaadin.flow.component.dashboard..",
        "com.vaadin.flow.component.board..",
        "com.vaadin.flow.component.gridpro..",
        "com.vaadin.flow.component.crud..",
        "com.vaadin.flow.component.richtexteditor..",
        "com.vaadin.flow.component.map..",
        "com.vaadin.flow.component.spreadsheet..",
        "com.vaadin.collaborationengine.."
    };

    private CodeRules() {}

    static ArchRule noFieldInjection() {
        return noFields()
                .should()
                .beAnnotatedWith(Autowired.class)
                .orShould()
                .beAnnotatedWith(Value.class)
                .orShould()
                .beAnnotatedWith(PersistenceContext.class)
                .orShould()
                .beAnnotatedWith("jakarta.inject.Inject")
                .orShould()
                .beAnnotatedWith("jakarta.annotation.Resource");
    }

    static ArchRule timeComesFromTheClock() {
        return classes()
                .should(StructureRules.check(
                        "take the time from the injected Clock",
                        (type, events) -> type.getAccessesFromSelf().stream()
                                .filter(CodeRules::readsTheTimeByItself)
                                .forEach(access ->
                                        events.add(SimpleConditionEvent.violated(type, access.getDescription())))));
    }

    static ArchRule noStandardStreams() {
        return GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
    }

    static ArchRule transactionsBelongToServices() {
        return classes()
                .that(describe("open transactions", CodeRules::opensTransactions))
                .should()
                .beAnnotatedWith(Service.class);
    }

    static ArchRule servicesCanBeProxied() {
        return classes()
                .that()
                .areAnnotatedWith(Service.class)
                .should()
                .notHaveModifier(JavaModifier.FINAL)
                .andShould(StructureRules.check(
                        "have no final method that would pass by its access annotation",
                        (type, events) -> type.getMethods().stream()
                                .filter(method -> method.getModifiers().contains(JavaModifier.FINAL))
                                .filter(method -> !method.getModifiers().contains(JavaModifier.PRIVATE))
                                .filter(method -> !method.getModifiers().contains(JavaModifier.STATIC))
                                .forEach(method -> events.add(
                                        SimpleConditionEvent.violated(type, method.getFullName() + " is final")))));
    }

    static ArchRule versionsMayBeAbsent() {
        return fields().that()
                .areAnnotatedWith(Version.class)
                .should()
                .haveRawType(Long.class)
                .because("a primitive version would make save() merge a new row");
    }

    static ArchRule idsComeFromTheConstructor() {
        return noFields().should().beAnnotatedWith(GeneratedValue.class);
    }

    static ArchRule nothingBuildsAFrontEnd() {
        return noClasses()
                .should()
                .beAnnotatedWith(JsModule.class)
                .orShould()
                .beAnnotatedWith(NpmPackage.class)
                .orShould()
                .beAnnotatedWith(CssImport.class);
    }

    static ArchRule noCommercialComponents() {
        return noClasses().should().dependOnClassesThat().resideInAnyPackage(COMMERCIAL);
    }

    static ArchRule jacksonIsJackson3() {
        return noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "com.fasterxml.jackson.databind..",
                        "com.fasterxml.jackson.core..",
                        "com.fasterxml.jackson.dataformat..");
    }

    private static boolean opensTransactions(JavaClass type) {
        return transactional(type) || type.getMethods().stream().anyMatch(CodeRules::transactional);
    }

    private static boolean transactional(CanBeAnnotated element) {
        return element.isAnnotatedWith(Transactional.class)
                || element.isAnnotatedWith("jakarta.transaction.Transactional");
    }

    private static boolean readsTheTimeByItself(JavaAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        String name = access.getTarget().getName();
        boolean clockGiven = access.getTarget().getFullName().contains(Clock.class.getName());
        if (owner.getPackageName().startsWith("java.time") && name.equals("now")) {
            return !clockGiven;
        }
        if (owner.isEquivalentTo(Clock.class) && (name.startsWith("system") || name.startsWith("tick"))) {
            return !access.getOriginOwner().getSimpleName().equals("ClockConfiguration");
        }
        return owner.isEquivalentTo(System.class) && name.equals("currentTimeMillis")
                || owner.isEquivalentTo(Date.class)
                        && access.getTarget().getFullName().endsWith("<init>()");
    }
}
