package fi.huoneentaulu.directory;

import fi.huoneentaulu.area.Areas;
import fi.huoneentaulu.base.Messages;
import fi.huoneentaulu.base.access.ForReaders;
import fi.huoneentaulu.directory.ClientSheet.Entry;
import fi.huoneentaulu.directory.ClientSheet.Fact;
import fi.huoneentaulu.directory.ClientSheet.Line;
import fi.huoneentaulu.printing.PdfPage;
import fi.huoneentaulu.printing.PdfPrint;
import fi.huoneentaulu.printing.Pdfs;
import fi.huoneentaulu.vocabulary.Language;
import fi.huoneentaulu.vocabulary.LocalizedText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** The client's own list of services, for paper. */
@Service
@ForReaders
public class ClientSheets {
    private static final String TEMPLATE = "directory/sheet";
    private static final Set<String> BODY = Set.of("services");
    private static final String STYLES = "sheet-pdf.css";

    private final Tray tray;
    private final Areas areas;
    private final Messages messages;
    private final ITemplateEngine templates;
    private final Pdfs pdfs;

    ClientSheets(Tray tray, Areas areas, Messages messages, ITemplateEngine templates, Pdfs pdfs) {
        this.tray = tray;
        this.areas = areas;
        this.messages = messages;
        this.templates = templates;
        this.pdfs = pdfs;
    }

    /**
     * The sheet of some services.
     *
     * @param codes their codes; of more than {@link ClientSheet#MOST} the first ones count
     * @param language the client's language
     * @param large whether the client wants large print
     * @return the sheet, without those that are not on the tray
     */
    public ClientSheet sheet(List<String> codes, Language language, boolean large) {
        Set<String> wanted =
                new LinkedHashSet<>(codes.stream().limit(ClientSheet.MOST).toList());
        Writer writer = new Writer(new ServiceWords(messages, areas, language), language);
        List<Entry> entries = tray.find(wanted).stream()
                .map(now -> writer.entry(now.service()))
                .toList();
        return new ClientSheet(language, large, entries, wanted.size() - entries.size());
    }

    /**
     * The sheet as a PDF.
     *
     * @param sheet the sheet
     * @return the print
     */
    public PdfPrint pdf(ClientSheet sheet) {
        String title = messages.get(sheet.language(), "directory.sheet.title");
        String body =
                templates.process(TEMPLATE, BODY, new Context(sheet.language().locale(), Map.of("sheet", sheet)));
        String html = PdfPage.html(
                sheet.language().tag(),
                title,
                messages.get(sheet.language(), "directory.sheet.lead"),
                PdfPage.styles(STYLES),
                body.strip());
        String key = PdfPage.key("sheet", html);
        return new PdfPrint(key, () -> pdfs.render(html, key));
    }

    private record Writer(ServiceWords words, Language language) {
        Entry entry(TrayService service) {
            List<Fact> facts = new ArrayList<>();
            fact(facts, "directory.sheet.where", service.channels().stream().flatMap(this::where));
            fact(facts, "directory.sheet.call", service.channels().stream().flatMap(this::call));
            fact(
                    facts,
                    "directory.sheet.web",
                    Stream.concat(
                                    service.channels().stream().flatMap(channel -> Stream.ofNullable(channel.url())),
                                    Stream.ofNullable(service.url()))
                            .distinct()
                            .map(url -> to(url, PublicAddresses.shown(url))));
            fact(facts, "directory.sheet.join", texts(service.howTo()));
            fact(
                    facts,
                    "directory.sheet.cost",
                    Stream.concat(Stream.of(own(words.say(service.cost().key()))), texts(service.costNote())));
            return new Entry(
                    service.code(),
                    service.name().in(language),
                    service.provider().name().in(language),
                    service.summary().in(language),
                    List.copyOf(facts));
        }

        private void fact(List<Fact> facts, String key, Stream<Line> lines) {
            List<Line> told = lines.toList();
            if (!told.isEmpty()) {
                facts.add(new Fact(words.say(key), told));
            }
        }

        private Stream<Line> where(Channel channel) {
            String place = words.place(channel.place());
            if (channel.type() != ChannelType.PLACE && place.isEmpty()) {
                return Stream.of();
            }
            Stream<Line> address = place.isEmpty() ? Stream.of() : Stream.of(own(place));
            return Stream.of(texts(channel.name()), address, when(channel)).flatMap(each -> each);
        }

        private Stream<Line> when(Channel channel) {
            Stream<Line> hours = channel.hours().stream().map(words::hours).map(this::own);
            Season season = channel.season();
            return season == null ? hours : Stream.concat(hours, Stream.of(own(words.season(season))));
        }

        /** Numbers with the hours in which they are answered, unless those are the hours of a place. */
        private Stream<Line> call(Channel channel) {
            List<Line> ways = Stream.concat(
                            channel.phones().stream().map(phone -> to(phone.link(), phone.number())),
                            Stream.ofNullable(channel.email()).map(mail -> to("mailto:" + mail, mail)))
                    .toList();
            boolean answered = !ways.isEmpty() && channel.type() != ChannelType.PLACE;
            return answered ? Stream.concat(ways.stream(), when(channel)) : ways.stream();
        }

        private Line to(String href, String text) {
            return new Line(text, language.tag(), href);
        }

        private Stream<Line> texts(@Nullable LocalizedText text) {
            if (text == null) {
                return Stream.of();
            }
            LocalizedText.Spoken spoken = text.in(language);
            return Stream.of(new Line(spoken.text(), spoken.language().tag(), null));
        }

        private Line own(String text) {
            return new Line(text, language.tag(), null);
        }
    }
}
