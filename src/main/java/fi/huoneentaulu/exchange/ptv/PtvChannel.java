package fi.huoneentaulu.exchange.ptv;

import fi.huoneentaulu.exchange.ptv.PtvParts.Address;
import fi.huoneentaulu.exchange.ptv.PtvParts.Contacts;
import fi.huoneentaulu.exchange.ptv.PtvParts.Hours;
import fi.huoneentaulu.exchange.ptv.PtvParts.PhoneNumber;
import fi.huoneentaulu.exchange.ptv.PtvParts.Text;
import fi.huoneentaulu.exchange.ptv.PtvParts.WebPage;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A channel as PTV gives it, of any of its five kinds; of one that was not fetched only the id and the name are known. */
record PtvChannel(
        @Nullable String id,
        @Nullable String name,
        @Nullable String serviceChannelType,
        List<Text> serviceChannelNames,
        List<Text> serviceChannelDescriptions,
        List<PhoneNumber> phoneNumbers,
        List<PhoneNumber> supportPhones,
        List<Text> emails,
        List<Text> supportEmails,
        List<WebPage> webPages,
        List<WebPage> channelUrls,
        List<Address> addresses,
        List<Address> deliveryAddresses,
        List<Hours> serviceHours) {

    PtvChannel {
        serviceChannelNames = PtvParts.whole(serviceChannelNames);
        serviceChannelDescriptions = PtvParts.whole(serviceChannelDescriptions);
        phoneNumbers = PtvParts.whole(phoneNumbers);
        supportPhones = PtvParts.whole(supportPhones);
        emails = PtvParts.whole(emails);
        supportEmails = PtvParts.whole(supportEmails);
        webPages = PtvParts.whole(webPages);
        channelUrls = PtvParts.whole(channelUrls);
        addresses = PtvParts.whole(addresses);
        deliveryAddresses = PtvParts.whole(deliveryAddresses);
        serviceHours = PtvParts.whole(serviceHours);
    }

    /** The ways to reach it, wherever its kind puts them; a form to print stands before the pages about it. */
    Contacts contacts() {
        return new Contacts(
                joined(phoneNumbers, supportPhones),
                joined(emails, supportEmails),
                joined(channelUrls, webPages),
                joined(addresses, deliveryAddresses));
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        List<T> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }
}
