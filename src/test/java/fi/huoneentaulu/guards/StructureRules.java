package fi.huoneentaulu.guards;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.router.Route;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiConsumer;
import javax.sql.DataSource;
import org.jspecify.annotations.NullMarked;
import org.springframework.data.repository.Repository;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;

/** Rules about what may stand where and who may know whom. */
final class StructureRules {
    private static final Set<String> PURE = Set.of("vocabulary", "eligibility");
    private static final DescribedPredicate<JavaClass> STORED =
            describe("entities and repositories", type -> type.isAnnotatedWith(Entity.class) || isRepository(type));
    private static final DescribedPredicate<JavaClass> PACKAGE_INFO =
            describe("package-info", type -> type.getSimpleName().equals("package-info"));

    private StructureRules() {}

    static ArchRule arrowsRunDownTheFloors() {
        return classes()
                .should(check(
                        "use only modules on lower floors",
                        (type, events) -> Floors.module(type)
                                .ifPresent(own -> type.getDirectDependenciesFromSelf()
                                        .forEach(dependency -> Floors.module(dependency.getTargetClass())
                                                .filter(other -> !other.equals(own) && !isBelow(other, own))
                                                .ifPresent(
                                                        _ -> violated(events, type, dependency.getDescription()))))));
    }

    static ArchRule everyModuleHasAFloor() {
        return classes()
                .should(check(
                        "live in a module of the table of floors",
                        (type, events) -> Floors.module(type)
                                .filter(module -> Floors.floor(module).isEmpty())
                                .ifPresent(module ->
                                        violated(events, type, module + " has no floor (" + type.getName() + ")"))));
    }

    static ArchRule modulesReferByIdOrCode() {
        return fields().that()
                .areAnnotatedWith(ManyToOne.class)
                .or()
                .areAnnotatedWith(OneToOne.class)
                .or()
                .areAnnotatedWith(OneToMany.class)
                .or()
                .areAnnotatedWith(ManyToMany.class)
                .should(staysInItsModule())
                .because("another module's row is referred to by its id or code");
    }

    static ArchRule viewsLeaveTheDatabaseAlone() {
        return noClasses()
                .that()
                .resideInAnyPackage("..ui..", "..web..")
                .should()
                .dependOnClassesThat(STORED.or(describe(
                        "database access",
                        type -> type.isAssignableTo(EntityManager.class)
                                || type.isAssignableTo(DataSource.class)
                                || type.isAssignableTo(JdbcOperations.class)
                                || type.isAssignableTo(JdbcClient.class))));
    }

    static ArchRule vaadinStaysInViews() {
        return noClasses()
                .that()
                .resideOutsideOfPackage("..ui..")
                .and(describe("outside shell", type -> !Floors.module(type).equals(Optional.of("shell"))))
                .and()
                .haveSimpleNameNotEndingWith("SecurityConfiguration")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.vaadin..");
    }

    static ArchRule pureModulesStayPure() {
        return classes()
                .that(DescribedPredicate.not(PACKAGE_INFO))
                .and(describe(
                        "of " + PURE,
                        type -> Floors.module(type).filter(PURE::contains).isPresent()))
                .should()
                .onlyDependOnClassesThat(describe(
                        "belong to the JDK, JSpecify or " + PURE,
                        type -> type.isPrimitive()
                                || type.getPackageName().startsWith("java.")
                                || type.getPackageName().startsWith("org.jspecify.")
                                || type.isArray() && type.getBaseComponentType().isPrimitive()
                                || Floors.module(type.getBaseComponentType())
                                        .filter(PURE::contains)
                                        .isPresent()
                                || type.getBaseComponentType().getPackageName().startsWith("java.")));
    }

    static ArchRule entitiesAndRepositoriesStayInside() {
        return classes().that(STORED).should().notBePublic();
    }

    static ArchRule viewsLiveInUi() {
        return classes()
                .that()
                .areAnnotatedWith(Route.class)
                .should()
                .resideInAnyPackage("..ui..", "fi.huoneentaulu.shell..")
                .andShould()
                .notBePublic();
    }

    static ArchRule controllersLiveInWeb() {
        return classes()
                .that()
                .areMetaAnnotatedWith(Controller.class)
                .should()
                .resideInAnyPackage("..web..", "fi.huoneentaulu.shell..")
                .andShould()
                .notBePublic();
    }

    static ArchRule everyPackageIsNullMarked() {
        return classes().should(check("live in a @NullMarked package", (type, events) -> {
            if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
                violated(events, type, type.getPackageName() + " has no package-info with @NullMarked");
            }
        }));
    }

    private static boolean isBelow(String lower, String upper) {
        OptionalInt low = Floors.floor(lower);
        OptionalInt up = Floors.floor(upper);
        return low.isPresent() && up.isPresent() && low.getAsInt() < up.getAsInt();
    }

    private static boolean isRepository(JavaClass type) {
        return type.isAssignableTo(Repository.class) && Floors.module(type).isPresent();
    }

    private static ArchCondition<JavaField> staysInItsModule() {
        return new ArchCondition<>("name entities of their own module alone") {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                field.getType().getAllInvolvedRawTypes().stream()
                        .filter(target -> target.isAnnotatedWith(Entity.class))
                        .filter(target -> !Floors.module(target).equals(Floors.module(field.getOwner())))
                        .forEach(target ->
                                violated(events, field, field.getFullName() + " is joined to " + target.getName()));
            }
        };
    }

    static ArchCondition<JavaClass> check(String description, BiConsumer<JavaClass, ConditionEvents> check) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                check.accept(type, events);
            }
        };
    }

    private static void violated(ConditionEvents events, Object owner, String message) {
        events.add(SimpleConditionEvent.violated(owner, message));
    }
}
