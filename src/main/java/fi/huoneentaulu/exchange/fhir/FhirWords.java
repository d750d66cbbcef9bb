package fi.huoneentaulu.exchange.fhir;

import fi.huoneentaulu.area.Areas;
import fi.huoneentaulu.area.Coverage;
import fi.huoneentaulu.base.Messages;
import fi.huoneentaulu.vocabulary.Language;
import fi.huoneentaulu.vocabulary.LocalizedText;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.ContactPoint;
import org.hl7.fhir.r4.model.ContactPoint.ContactPointSystem;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.hl7.fhir.r4.model.StringType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Words of ours as FHIR writes them: Finnish, with translations beside it. */
@Component
class FhirWords {
    private static final String TRANSLATION = "http://hl7.org/fhir/StructureDefinition/translation";
    private static final String SYSTEM = "urn:huoneentaulu:";

    private final Messages messages;
    private final Areas areas;

    FhirWords(Messages messages, Areas areas) {
        this.messages = messages;
        this.areas = areas;
    }

    /** The system of codes or identifiers of our own. */
    static String system(String name) {
        return SYSTEM + name;
    }

    /** A word of one of our enums, its name in Finnish. */
    CodeableConcept concept(Enum<?> word, String key) {
        String name = text(key);
        return new CodeableConcept()
                .addCoding(new Coding(system(systemOf(word)), word.name(), name))
                .setText(name);
    }

    CodeableConcept concept(Enum<?> word) {
        return concept(word, Messages.nameKey(word));
    }

    /** The name of an enum's code system, such as {@code target-group}. */
    static String systemOf(Enum<?> word) {
        return word.getDeclaringClass()
                .getSimpleName()
                .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT);
    }

    String text(String key, Object... args) {
        return messages.get(Language.FI, key, args);
    }

    String name(Coverage coverage) {
        return areas.name(coverage).map(LocalizedText::fi).orElseGet(() -> text("directory.country"));
    }

    /** Puts a text and its translations into an element. */
    static <T extends PrimitiveType<String>> T translated(T element, LocalizedText text) {
        element.setValue(text.fi());
        for (Language language : List.of(Language.SV, Language.EN)) {
            text.exactly(language).ifPresent(translation -> {
                Extension extension = new Extension(TRANSLATION);
                extension.addExtension(new Extension("lang", new CodeType(language.tag())));
                extension.addExtension(new Extension("content", new StringType(translation)));
                element.addExtension(extension);
            });
        }
        return element;
    }

    static Stream<ContactPoint> telecom(ContactPointSystem system, @Nullable String value) {
        return Stream.ofNullable(value)
                .map(known -> new ContactPoint().setSystem(system).setValue(known));
    }
}
