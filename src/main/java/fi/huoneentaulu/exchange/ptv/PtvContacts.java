package fi.huoneentaulu.exchange.ptv;

import fi.huoneentaulu.directory.Phone;
import fi.huoneentaulu.directory.PublicAddresses;
import fi.huoneentaulu.exchange.ptv.PtvParts.PhoneNumber;
import fi.huoneentaulu.exchange.ptv.PtvParts.Text;
import fi.huoneentaulu.exchange.ptv.PtvParts.WebPage;
import fi.huoneentaulu.vocabulary.Language;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Numbers, e-mails and pages of PTV, whose each language has its own, put together. */
final class PtvContacts {
    private static final String FAX = "Fax";
    private static final Pattern BARE_WEB = Pattern.compile("[\\w-]+(\\.[\\w-]+)+(/[^\\s\"<>]*)?");

    private PtvContacts() {}

    /** The numbers, each once, with what is said of it in each language. */
    static List<Phone> phones(List<PhoneNumber> told) {
        Map<String, Map<Language, String>> notes = new LinkedHashMap<>();
        for (PhoneNumber phone : told) {
            String number = number(phone);
            if (!number.isEmpty() && !FAX.equals(phone.type())) {
                Map<Language, String> words = notes.computeIfAbsent(number, _ -> new EnumMap<>(Language.class));
                PtvTexts.language(phone.language())
                        .ifPresent(language -> note(phone).ifPresent(note -> words.putIfAbsent(language, note)));
            }
        }
        List<Phone> phones = new ArrayList<>();
        notes.forEach((number, words) -> phones.add(new Phone(number, PtvTexts.text(words))));
        return phones;
    }

    private static String number(PhoneNumber phone) {
        String number = PtvTexts.said(phone.number()).orElse("");
        boolean bare = Boolean.TRUE.equals(phone.isFinnishServiceNumber()) || number.startsWith("+");
        String prefix = bare ? "" : PtvTexts.said(phone.prefixNumber()).orElse("");
        return number.isEmpty() || prefix.isEmpty() ? number : prefix + " " + number;
    }

    private static Optional<String> note(PhoneNumber phone) {
        String note = Stream.of(phone.additionalInformation(), phone.chargeDescription())
                .flatMap(part -> PtvTexts.said(part).stream())
                .distinct()
                .collect(Collectors.joining(", "));
        return PtvTexts.said(note);
    }

    /** The e-mail in Finnish, or the first there is. */
    @Nullable
    static String email(List<Text> emails, Notes notes) {
        List<String> good = new ArrayList<>();
        for (Text email : finnishFirst(emails, Text::language)) {
            PtvTexts.said(email.value()).ifPresent(address -> {
                if (PublicAddresses.isEmail(address)) {
                    good.add(address);
                } else {
                    notes.add("exchange.ptv.note.email", address);
                }
            });
        }
        good.stream()
                .skip(1)
                .filter(more -> !more.equals(good.getFirst()))
                .forEach(more -> notes.add("exchange.ptv.note.more-email", more));
        return good.isEmpty() ? null : good.getFirst();
    }

    /** The page in Finnish, or the first there is; pages in other languages are the same page. */
    @Nullable
    static String url(List<WebPage> pages, Notes notes) {
        String chosen = null;
        for (WebPage page : finnishFirst(pages, WebPage::language)) {
            String address = PtvTexts.said(page.address()).orElse("");
            String url = web(address);
            if (url == null && !address.isEmpty()) {
                notes.add("exchange.ptv.note.url", address);
            } else if (chosen == null) {
                chosen = url;
            }
        }
        return chosen;
    }

    private static @Nullable String web(String address) {
        String url = BARE_WEB.matcher(address).matches() ? "https://" + address : address;
        return PublicAddresses.isWeb(url) ? url : null;
    }

    private static <T> List<T> finnishFirst(List<T> all, Function<T, @Nullable String> language) {
        return Stream.concat(
                        all.stream().filter(each -> isFinnish(language.apply(each))),
                        all.stream().filter(each -> !isFinnish(language.apply(each))))
                .toList();
    }

    private static boolean isFinnish(@Nullable String language) {
        return PtvTexts.language(language).filter(Language.FI::equals).isPresent();
    }
}
