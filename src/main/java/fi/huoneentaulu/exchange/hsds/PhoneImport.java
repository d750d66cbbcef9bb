package fi.huoneentaulu.exchange.hsds;

import fi.huoneentaulu.base.Messages;
import fi.huoneentaulu.directory.Phone;
import fi.huoneentaulu.vocabulary.Language;
import fi.huoneentaulu.vocabulary.LocalizedText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the phones of HSDS; a number that stands twice is one. */
@Component
class PhoneImport {
    private final Messages messages;

    PhoneImport(Messages messages) {
        this.messages = messages;
    }

    List<Phone> of(List<HsdsNode> phones) {
        Map<String, Phone> read = new LinkedHashMap<>();
        for (HsdsNode phone : phones) {
            String number = phone.text("number");
            if (number == null) {
                continue;
            }
            String bare = number.replace("\"", "").strip();
            if (!bare.equals(number)) {
                phone.remarks().add("hsds.remark.quotes", number);
            }
            if (!bare.isEmpty()) {
                read.putIfAbsent(phone.has("id") ? phone.text("id") + bare : bare, new Phone(bare, note(phone)));
            }
        }
        return List.copyOf(read.values());
    }

    private @Nullable LocalizedText note(HsdsNode phone) {
        LocalizedText description = phone.texts("description");
        String extension = phone.text("extension");
        if (extension == null) {
            return description;
        }
        if (phone.isNumber("extension")) {
            phone.remarks().add("hsds.remark.extension", extension);
        }
        return description == null
                ? messages.all("hsds.extension", extension)
                : new LocalizedText(
                        Objects.requireNonNull(joined(Language.FI, extension, description.fi())),
                        joined(Language.SV, extension, description.sv()),
                        joined(Language.EN, extension, description.en()));
    }

    private @Nullable String joined(Language language, String extension, @Nullable String description) {
        return description == null
                ? null
                : String.join(
                        ". ",
                        Stream.of(messages.get(language, "hsds.extension", extension), description)
                                .toList());
    }
}
