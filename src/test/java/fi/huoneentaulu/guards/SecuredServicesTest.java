package fi.huoneentaulu.guards;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Service;

/** Every public method of every service says who may call it. */
class SecuredServicesTest {
    private static final String ACCESS = "fi.huoneentaulu.base.access.";

    private static final ArchRule EVERY_PUBLIC_METHOD_IS_SECURED = classes()
            .that()
            .areAnnotatedWith(Service.class)
            .should(StructureRules.check("say who may call each public method", (type, events) -> {
                if (!saysWho(type)) {
                    type.getAllMethods().stream()
                            .filter(SecuredServicesTest::isOffered)
                            .filter(method -> !saysWho(method) && !saysWho(method.getOwner()))
                            .forEach(method -> events.add(SimpleConditionEvent.violated(
                                    method, method.getFullName() + " does not say who may call it")));
                }
            }));

    @Test
    void every_public_method_of_a_service_says_who_may_call_it() {
        EVERY_PUBLIC_METHOD_IS_SECURED.check(House.classes());
    }

    @Test
    void the_guard_notices_a_method_that_anyone_could_call() {
        assertThat(EVERY_PUBLIC_METHOD_IS_SECURED
                        .evaluate(House.sample("services"))
                        .getFailureReport()
                        .getDetails())
                .singleElement()
                .asString()
                .contains("write()");
    }

    private static boolean isOffered(JavaMethod method) {
        return method.getModifiers().contains(JavaModifier.PUBLIC)
                && !method.getModifiers().contains(JavaModifier.STATIC)
                && !method.getModifiers().contains(JavaModifier.SYNTHETIC)
                && !method.getOwner().getPackageName().startsWith("java.");
    }

    private static boolean saysWho(CanBeAnnotated element) {
        return element.isAnnotatedWith(DescribedPredicate.describe(
                "an access annotation",
                (JavaAnnotation<?> annotation) ->
                        annotation.getRawType().getName().startsWith(ACCESS)));
    }
}
