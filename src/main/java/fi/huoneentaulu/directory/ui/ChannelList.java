package fi.huoneentaulu.directory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fi.huoneentaulu.directory.Channel;
import fi.huoneentaulu.directory.Phone;
import fi.huoneentaulu.directory.PublicAddresses;
import fi.huoneentaulu.vocabulary.LocalizedText;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The ways to a service: where, by which number, on which page, and when. */
class ChannelList extends UnorderedList {
    private final ServiceTexts texts;

    ChannelList(List<Channel> channels, ServiceTexts texts) {
        this.texts = texts;
        channels.forEach(channel -> add(item(channel)));
    }

    private ListItem item(Channel channel) {
        ListItem item = new ListItem();
        LocalizedText name = channel.name();
        Span title =
                name == null ? new Span(getTranslation("directory.channel." + channel.type())) : texts.spoken(name);
        title.addClassName("tray-channel");
        item.add(title);
        told(item, channel.note());
        line(item, texts.words().place(channel.place()));
        channel.phones().forEach(phone -> item.add(call(phone)));
        if (channel.email() != null) {
            item.add(new Div(link("mailto:" + channel.email(), channel.email())));
        }
        if (channel.url() != null) {
            item.add(new Div(link(channel.url(), PublicAddresses.shown(channel.url()))));
        }
        channel.hours().forEach(hours -> line(item, texts.words().hours(hours)));
        if (channel.season() != null) {
            line(item, texts.words().season(channel.season()));
        }
        line(
                item,
                channel.accessibility().stream()
                        .sorted()
                        .map(each -> getTranslation(each.key()))
                        .collect(Collectors.joining(", ")));
        told(item, channel.accessibilityNote());
        if (channel.remote()) {
            line(item, getTranslation("directory.remote"));
        }
        return item;
    }

    private Component call(Phone phone) {
        Div line = new Div(link(phone.link(), phone.number()));
        if (phone.note() != null) {
            line.add(new Span(" · "), texts.spoken(phone.note()));
        }
        return line;
    }

    private static Anchor link(String target, String text) {
        Anchor link = new Anchor(target, text);
        link.setRouterIgnore(true);
        link.getElement().setAttribute("rel", "noopener noreferrer");
        link.addClassName("tray-web");
        return link;
    }

    private void told(ListItem item, @Nullable LocalizedText text) {
        if (text != null) {
            item.add(new Div(texts.spoken(text)));
        }
    }

    private static void line(ListItem item, String text) {
        if (!text.isBlank()) {
            item.add(new Div(new Span(text)));
        }
    }
}
