package fi.huoneentaulu.exchange.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fi.huoneentaulu.base.ui.PlainTable;
import fi.huoneentaulu.directory.Channel;
import fi.huoneentaulu.directory.Phone;
import fi.huoneentaulu.directory.ServiceWords;
import fi.huoneentaulu.directory.TrayService;
import fi.huoneentaulu.exchange.ServiceFormat.Remark;
import fi.huoneentaulu.exchange.sheet.Sheet;
import fi.huoneentaulu.exchange.sheet.SheetLine;
import fi.huoneentaulu.vocabulary.Language;
import fi.huoneentaulu.vocabulary.LocalizedText;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How the first lines of a sheet will come in, and what is wrong with each. */
class SheetPreview extends Composite<Section> {
    private final ServiceWords words;
    private final Language language;
    private final Paragraph count = new Paragraph();
    private final PlainTable table;

    SheetPreview(ServiceWords words, Language language) {
        this.words = words;
        this.language = language;
        table = new PlainTable(
                getTranslation("exchange.sheet.preview.caption"),
                Stream.of("line", "service", "what", "contact", "remarks")
                        .map(column -> getTranslation("exchange.sheet.preview." + column))
                        .toList());
        count.addClassName("keeper-hint");
        count.getElement().setAttribute("role", "status");
        getContent().addClassName("sheet-preview");
        getContent().add(new H2(getTranslation("exchange.sheet.preview")), count, table);
    }

    void show(Sheet sheet, List<SheetLine> lines) {
        long good = lines.stream().filter(line -> line.service() != null).count();
        count.setText(getTranslation("exchange.sheet.preview.count", lines.size(), sheet.rows(), good));
        table.clear();
        lines.forEach(line -> table.row(
                new Span(Integer.toString(line.line())),
                service(line.service()),
                what(line.service()),
                contact(line.service()),
                remarks(line)));
    }

    private Component service(@Nullable TrayService service) {
        if (service == null) {
            return new Span();
        }
        Span name = new Span(text(service.name()));
        name.addClassName("sheet-heading");
        return lines(
                name,
                new Span(text(service.summary())),
                new Span(text(service.provider().name()) + " · "
                        + words.name(service.provider().sector())));
    }

    private Component what(@Nullable TrayService service) {
        if (service == null) {
            return new Span();
        }
        String needs = service.needs().stream().sorted().map(words::name).collect(Collectors.joining(", "));
        return lines(Stream.of(
                        Optional.of(words.coverage(service.coverage())),
                        Optional.of(needs),
                        Optional.of(words.groups(service.groups())),
                        words.ages(service.ages()),
                        Optional.of(words.say(service.cost().key())
                                + (service.costNote() == null ? "" : ", " + text(service.costNote()))))
                .flatMap(Optional::stream)
                .filter(part -> !part.isBlank())
                .map(Span::new)
                .toArray(Component[]::new));
    }

    private Component contact(@Nullable TrayService service) {
        if (service == null) {
            return new Span();
        }
        Stream<@Nullable String> page = Stream.of(service.url());
        return lines(Stream.concat(service.channels().stream().flatMap(this::told), page)
                .filter(Objects::nonNull)
                .filter(part -> !part.isBlank())
                .map(Span::new)
                .toArray(Component[]::new));
    }

    private Stream<@Nullable String> told(Channel channel) {
        return Stream.of(
                channel.name() == null ? null : text(channel.name()),
                words.place(channel.place()),
                channel.phones().stream().map(Phone::number).collect(Collectors.joining(", ")),
                channel.email(),
                channel.note() == null ? null : text(channel.note()),
                channel.season() == null ? null : words.season(channel.season()),
                channel.remote() ? words.say("directory.remote") : null);
    }

    private String text(LocalizedText text) {
        return text.text(language);
    }

    private static Div lines(Component... parts) {
        Div lines = new Div(parts);
        lines.addClassName("sheet-lines");
        return lines;
    }

    private Component remarks(SheetLine line) {
        Span state = new Span(
                getTranslation(line.service() == null ? "exchange.report.left-out" : "exchange.sheet.preview.comes"));
        state.addClassNames("keeper-badge", line.service() == null ? "warn" : "live");
        UnorderedList all = new UnorderedList();
        for (Remark remark : line.remarks()) {
            all.add(new ListItem(getTranslation(remark.key(), remark.args().toArray())));
        }
        Div remarks = lines(state);
        if (!line.remarks().isEmpty()) {
            remarks.add(all);
        }
        return remarks;
    }
}
