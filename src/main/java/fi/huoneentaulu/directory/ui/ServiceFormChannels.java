package fi.huoneentaulu.directory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import fi.huoneentaulu.directory.Accessibility;
import fi.huoneentaulu.directory.ChannelType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The ways to a service in its form. */
class ServiceFormChannels extends Composite<Section> {
    private static final String CHANNELS = "channels";
    private static final int LONGEST_ADDRESS = 200;

    private final ServiceFormFields fields;
    private final String municipalities;
    private final Consumer<FormFold> folds;
    private final Div list = new Div();
    private final NativeButton add;

    ServiceFormChannels(ServiceFormFields fields, String municipalities, Consumer<FormFold> folds) {
        this.fields = fields;
        this.municipalities = municipalities;
        this.folds = folds;
        add = key("directory.form.channel.add", this::begin);
        list.addClassName("tray-form-parts");
        getContent().addClassName("tray-form-section");
        getContent()
                .add(
                        new H2(say("directory.form.section.channels")),
                        new Paragraph(say("directory.form.channels.hint")),
                        fields.source(CHANNELS),
                        fields.whole(CHANNELS),
                        list,
                        add);
        ids().forEach(id -> list.add(channel(id)));
    }

    private String say(String key, Object... args) {
        return fields.words().say(key, args);
    }

    private NativeButton key(String text, Runnable act) {
        NativeButton key = new NativeButton(say(text), _ -> act.run());
        key.addClassName("ht-button");
        return key;
    }

    private List<String> ids() {
        return Stream.of(fields.value(CHANNELS).split(","))
                .filter(id -> !id.isBlank())
                .toList();
    }

    private static String root(String id) {
        return CHANNELS + "." + id + ".";
    }

    private void set(List<String> ids) {
        fields.type(CHANNELS, String.join(",", ids));
    }

    private void begin() {
        String id = IntStream.iterate(0, each -> each + 1)
                .mapToObj(each -> "n" + each)
                .filter(each -> !fields.isFilled(CHANNELS + "." + each))
                .findFirst()
                .orElseThrow();
        fields.type(root(id) + "type", ChannelType.PHONE.name());
        set(Stream.concat(ids().stream(), Stream.of(id)).toList());
        Component channel = channel(id);
        list.add(channel);
        channel.getElement().executeJs("this.querySelector('select').focus()");
    }

    /** Takes a channel away; until the page is left it can be put back where it was. */
    private void remove(String id, Component shown) {
        List<String> before = ids();
        set(before.stream().filter(each -> !each.equals(id)).toList());
        fields.forget(CHANNELS + "." + id);
        Div removed = new Div(new Paragraph(say("directory.form.channel.removed")));
        removed.addClassNames("tray-form-channel", "tray-actions");
        NativeButton back = key("directory.form.undo", () -> {
            set(before.stream()
                    .filter(each -> each.equals(id) || ids().contains(each))
                    .toList());
            Component channel = channel(id);
            list.replace(removed, channel);
            channel.getElement().executeJs("this.querySelector('select').focus()");
        });
        removed.add(back);
        list.replace(shown, removed);
        back.focus();
    }

    private Component channel(String id) {
        String root = root(id);
        Div part = new Div();
        part.addClassName("tray-form-channel");
        part.getElement().setAttribute("role", "group").setAttribute("aria-label", say("directory.form.channel"));
        Component place = place(root);
        FormField type = fields.one(
                root + "type",
                "directory.form.channel.type",
                null,
                ChannelType.values(),
                each -> say("directory.channel." + each));
        fields.onTyped(root + "type", () -> place.setVisible(isPlace(root)));
        part.add(
                new H3(say("directory.form.channel")),
                type,
                fields.localized(root + "name", "directory.form.channel.name", 1, null),
                row(
                        fields.lines(root + "phones", "directory.form.phones", 2)
                                .hint(say("directory.form.phones.hint")),
                        fields.line(root + "email", "directory.form.email", LONGEST_ADDRESS)),
                fields.line(root + "url", "directory.field.URL", 500),
                place,
                fields.lines(root + "hours", "directory.form.hours", 3).hint(say("directory.form.hours.hint")),
                more(root),
                key("directory.form.channel.remove", () -> remove(id, part)));
        place.setVisible(isPlace(root));
        return part;
    }

    private boolean isPlace(String root) {
        return fields.value(root + "type").equals(ChannelType.PLACE.name()) || fields.isFilled(root + "place");
    }

    static Div row(Component... parts) {
        Div row = new Div(parts);
        row.addClassName("tray-form-row");
        return row;
    }

    private Component place(String root) {
        Div place = new Div(
                fields.line(root + "place.street", "directory.form.street", LONGEST_ADDRESS),
                row(
                        fields.line(root + "place.postalCode", "directory.form.postal-code", 5),
                        fields.line(root + "place.postOffice", "directory.form.post-office", 80),
                        fields.completed(
                                root + "place.municipality", "directory.coverage.municipality", 60, municipalities)));
        place.addClassName("tray-form-parts");
        return place;
    }

    private Component more(String root) {
        Map<String, String> labels = new LinkedHashMap<>();
        labels.put(root + "season", "directory.form.season");
        labels.put(root + "accessibility", "directory.form.accessibility");
        labels.put(root + "remote", "directory.remote");
        FormFold fold = new FormFold(
                fields,
                new H3(say("directory.form.channel.more")),
                labels,
                List.of(
                        fields.line(root + "season", "directory.form.season", 20)
                                .hint(say("directory.form.season.hint")),
                        fields.several(
                                root + "accessibility",
                                "directory.form.accessibility",
                                Accessibility.values(),
                                each -> say(each.key())),
                        fields.flag(root + "remote", "directory.form.remote")));
        folds.accept(fold);
        return fold;
    }
}
