package fi.huoneentaulu.exchange.ptv;

import com.fasterxml.jackson.annotation.JsonAlias;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What services and channels of PTV are made of. */
final class PtvParts {
    private PtvParts() {}

    /** A list without holes; one that is missing is empty. */
    static <T> List<T> whole(@Nullable List<T> list) {
        return list == null ? List.of() : list.stream().filter(Objects::nonNull).toList();
    }

    /** A text in one language, of a type where one list holds several. */
    record Text(
            @Nullable String language,
            @Nullable String value,
            @Nullable String type) {}

    /** A term of a classification, with its address of old and of today. */
    record FintoTerm(
            List<Text> name,
            @Nullable String code,
            @Nullable String ontologyType,
            @Nullable String uri,
            @Nullable String newUri) {
        FintoTerm {
            name = whole(name);
        }
    }

    /** An area with its municipalities; of the type Municipality it is one itself. */
    record Area(@Nullable String type, @Nullable String code, List<Municipality> municipalities) {
        Area {
            municipalities = whole(municipalities);
        }
    }

    /** A municipality by its official code. */
    record Municipality(@Nullable String code) {}

    /** A thing by its id and name. */
    record Reference(@Nullable String id, @Nullable String name) {}

    /** Who answers for a service or produces it. */
    record Responsible(
            @Nullable Reference organization, @Nullable String roleType) {}

    /** A channel of a service, and what differs there from the channel at large. */
    record Connection(
            @Nullable PtvChannel serviceChannel,
            List<Text> description,
            List<Hours> serviceHours,
            @Nullable Contacts contactDetails) {
        Connection {
            description = whole(description);
            serviceHours = whole(serviceHours);
        }
    }

    /** Numbers and addresses of every kind. */
    record Contacts(
            List<PhoneNumber> phoneNumbers, List<Text> emails, List<WebPage> webPages, List<Address> addresses) {
        static final Contacts NONE = new Contacts(List.of(), List.of(), List.of(), List.of());

        Contacts {
            phoneNumbers = whole(phoneNumbers);
            emails = whole(emails);
            webPages = whole(webPages);
            addresses = whole(addresses);
        }

        /** What stands here, and of the kinds of which nothing does, what stands there. */
        Contacts or(Contacts other) {
            return new Contacts(
                    phoneNumbers.isEmpty() ? other.phoneNumbers : phoneNumbers,
                    emails.isEmpty() ? other.emails : emails,
                    webPages.isEmpty() ? other.webPages : webPages,
                    addresses.isEmpty() ? other.addresses : addresses);
        }
    }

    /** A telephone number in one language. */
    record PhoneNumber(
            @Nullable String type,
            @Nullable String additionalInformation,
            @Nullable String chargeDescription,
            @Nullable String prefixNumber,
            @Nullable Boolean isFinnishServiceNumber,
            @Nullable String number,
            @Nullable String language) {}

    /** The address of a page in one language; a form's stands where other pages have their name. */
    record WebPage(
            @Nullable String url,
            @Nullable String value,
            @Nullable String language) {

        @Nullable
        String address() {
            return url == null ? value : url;
        }
    }

    /** A postal or visiting address of any kind. */
    record Address(
            @Nullable String type,
            @Nullable StreetAddress streetAddress,
            @Nullable BoxAddress postOfficeBoxAddress,
            @Nullable OtherAddress otherAddress,
            List<Text> locationAbroad,
            List<Entrance> entrances) {
        Address {
            locationAbroad = whole(locationAbroad);
            entrances = whole(entrances);
        }
    }

    /** A street address with coordinates in ETRS-TM35FIN: the latitude is the northing, the longitude the easting. */
    record StreetAddress(
            List<Text> street,
            @Nullable String streetNumber,
            @Nullable String postalCode,
            List<Text> postOffice,
            @Nullable Municipality municipality,
            List<Text> additionalInformation,
            @Nullable String latitude,
            @Nullable String longitude) {
        StreetAddress {
            street = whole(street);
            postOffice = whole(postOffice);
            additionalInformation = whole(additionalInformation);
        }
    }

    /** A post-office box. */
    record BoxAddress(
            List<Text> postOfficeBox,
            @Nullable String postalCode,
            List<Text> postOffice,
            @Nullable Municipality municipality) {
        BoxAddress {
            postOfficeBox = whole(postOfficeBox);
            postOffice = whole(postOffice);
        }
    }

    /** A place without a street. */
    record OtherAddress(
            @Nullable String latitude,
            @Nullable String longitude,
            @Nullable String postalCode,
            List<Text> postOffice,
            List<Text> additionalInformation) {
        OtherAddress {
            postOffice = whole(postOffice);
            additionalInformation = whole(additionalInformation);
        }
    }

    /** A way in, with what is said of its accessibility. */
    record Entrance(List<SentenceGroup> accessibilitySentences) {
        Entrance {
            accessibilitySentences = whole(accessibilitySentences);
        }
    }

    /** Sentences of accessibility under a heading. */
    record SentenceGroup(List<Text> sentenceGroup, List<Sentence> sentences) {
        SentenceGroup {
            sentenceGroup = whole(sentenceGroup);
            sentences = whole(sentences);
        }
    }

    /** One sentence of accessibility. */
    record Sentence(List<Text> sentence) {
        Sentence {
            sentence = whole(sentence);
        }
    }

    /** When something is open, or by exception closed. */
    record Hours(
            @Nullable String serviceHourType,
            @Nullable String validFrom,
            @Nullable String validTo,
            @Nullable Boolean isClosed,
            @Nullable Boolean isAlwaysOpen,
            @Nullable Boolean isReservation,
            List<Text> additionalInformation,
            @JsonAlias("openingHours") List<Span> openingHour) {
        Hours {
            additionalInformation = whole(additionalInformation);
            openingHour = whole(openingHour);
        }
    }

    /** From a time of a day to a time of the same or another day. */
    record Span(
            @Nullable String dayFrom,
            @Nullable String dayTo,
            @Nullable String from,
            @Nullable String to) {}
}
