package fi.huoneentaulu.exchange.ptv;

import fi.huoneentaulu.directory.Channel;
import fi.huoneentaulu.directory.ChannelType;
import fi.huoneentaulu.directory.Place;
import fi.huoneentaulu.exchange.ptv.PtvParts.Address;
import fi.huoneentaulu.exchange.ptv.PtvParts.Connection;
import fi.huoneentaulu.exchange.ptv.PtvParts.Contacts;
import fi.huoneentaulu.exchange.ptv.PtvParts.Entrance;
import fi.huoneentaulu.exchange.ptv.PtvParts.Hours;
import fi.huoneentaulu.exchange.ptv.PtvParts.Sentence;
import fi.huoneentaulu.exchange.ptv.PtvParts.SentenceGroup;
import fi.huoneentaulu.vocabulary.LocalizedText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The ways to a service: what is told of a channel for this service goes before what is told of it at large. */
final class PtvChannels {
    private static final String E_SERVICE = "EChannel";
    private static final Map<String, ChannelType> TYPES = Map.of(
            "ServiceLocation",
            ChannelType.PLACE,
            "Phone",
            ChannelType.PHONE,
            "WebPage",
            ChannelType.ONLINE,
            "PrintableForm",
            ChannelType.ONLINE,
            E_SERVICE,
            ChannelType.E_SERVICE);

    private final PtvAddresses addresses;
    private final LocalizedText byAppointment;

    PtvChannels(PtvAddresses addresses, LocalizedText byAppointment) {
        this.addresses = addresses;
        this.byAppointment = byAppointment;
    }

    /** Every way to a service. */
    List<Channel> of(PtvService service, Notes notes) {
        List<Channel> channels = new ArrayList<>();
        for (Connection connection : service.serviceChannels()) {
            if (connection.serviceChannel() == null) {
                notes.add("exchange.ptv.note.no-channel");
            } else {
                channels.addAll(of(connection, connection.serviceChannel(), notes));
            }
        }
        return channels;
    }

    private List<Channel> of(Connection connection, PtvChannel channel, Notes notes) {
        Contacts contacts = Optional.ofNullable(connection.contactDetails())
                .orElse(Contacts.NONE)
                .or(channel.contacts());
        List<Hours> hours = connection.serviceHours().isEmpty() ? channel.serviceHours() : connection.serviceHours();
        PtvOpening.Told opening = PtvOpening.read(hours, notes);
        LocalizedText note = opening.byAppointmentAlone()
                ? PtvTexts.joined(note(connection, channel), byAppointment, "\n")
                : note(connection, channel);
        List<@Nullable Place> places = new ArrayList<>(addresses.places(contacts.addresses(), notes));
        List<@Nullable Place> all = places.isEmpty() ? Collections.singletonList(null) : places;
        return all.stream()
                .map(place -> new Channel(
                        type(channel, contacts, notes),
                        name(channel),
                        note,
                        place,
                        PtvContacts.phones(contacts.phoneNumbers()),
                        PtvContacts.email(contacts.emails(), notes),
                        PtvContacts.url(contacts.webPages(), notes),
                        opening.hours(),
                        null,
                        Set.of(),
                        accessibility(contacts.addresses()),
                        E_SERVICE.equals(channel.serviceChannelType())))
                .toList();
    }

    private static ChannelType type(PtvChannel channel, Contacts contacts, Notes notes) {
        String type = channel.serviceChannelType();
        ChannelType known = type == null ? null : TYPES.get(type);
        if (known != null) {
            return known;
        }
        notes.add(
                "exchange.ptv.note.bare-channel", PtvTexts.said(channel.name()).orElse("?"));
        if (!contacts.addresses().isEmpty()) {
            return ChannelType.PLACE;
        }
        return contacts.phoneNumbers().isEmpty() ? ChannelType.ONLINE : ChannelType.PHONE;
    }

    private static @Nullable LocalizedText name(PtvChannel channel) {
        LocalizedText name = PtvTexts.of(channel.serviceChannelNames(), "Name");
        return name == null
                ? PtvTexts.said(channel.name()).map(LocalizedText::finnish).orElse(null)
                : name;
    }

    private static @Nullable LocalizedText note(Connection connection, PtvChannel channel) {
        LocalizedText here = PtvTexts.of(connection.description(), "Description");
        LocalizedText large = PtvTexts.of(channel.serviceChannelDescriptions(), "Summary", "ShortDescription");
        LocalizedText note = here == null ? large : here;
        LocalizedText charge = PtvTexts.of(connection.description(), "ChargeTypeAdditionalInfo");
        return PtvTexts.joined(
                note == null ? PtvTexts.of(channel.serviceChannelDescriptions(), "Description") : note, charge, "\n");
    }

    private static @Nullable LocalizedText accessibility(List<Address> addresses) {
        LocalizedText all = null;
        for (Address address : addresses) {
            for (Entrance entrance : address.entrances()) {
                for (SentenceGroup group : entrance.accessibilitySentences()) {
                    all = PtvTexts.joined(all, sentences(group), "\n");
                }
            }
        }
        return all;
    }

    private static @Nullable LocalizedText sentences(SentenceGroup group) {
        LocalizedText sentences = null;
        for (Sentence sentence : group.sentences()) {
            sentences = PtvTexts.joined(sentences, PtvTexts.of(sentence.sentence()), " ");
        }
        return sentences == null ? null : PtvTexts.joined(PtvTexts.of(group.sentenceGroup()), sentences, ": ");
    }
}
