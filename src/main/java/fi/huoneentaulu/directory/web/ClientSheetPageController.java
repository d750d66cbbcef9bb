package fi.huoneentaulu.directory.web;

import fi.huoneentaulu.base.Tongue;
import fi.huoneentaulu.directory.ClientSheet;
import fi.huoneentaulu.directory.ClientSheets;
import fi.huoneentaulu.directory.TrayLinks;
import fi.huoneentaulu.printing.web.PdfAnswers;
import fi.huoneentaulu.vocabulary.Language;
import java.util.List;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.WebRequest;

/** The client's list of services: a page to print and a PDF, in three languages, in normal or large print. */
@Controller
class ClientSheetPageController {
    private static final String SERVICES = "palvelut";
    private static final String SIZE = "koko";
    private static final String LARGE = "suuri";
    private static final String FILE = "palveluja";

    private final ClientSheets sheets;

    ClientSheetPageController(ClientSheets sheets) {
        this.sheets = sheets;
    }

    @GetMapping(TrayLinks.SHEET)
    String page(
            @RequestParam(name = SERVICES, defaultValue = "") List<String> services,
            @RequestParam(name = SIZE, defaultValue = "") String size,
            Locale locale,
            Model model) {
        ClientSheet sheet = sheets.sheet(services, Language.of(locale), size.equals(LARGE));
        model.addAttribute("sheet", sheet);
        model.addAttribute("path", TrayLinks.SHEET);
        model.addAttribute("pdf", TrayLinks.SHEET_PDF);
        model.addAttribute("tray", TrayLinks.TRAY);
        model.addAttribute(
                "services",
                String.join(
                        ",",
                        sheet.entries().stream().map(ClientSheet.Entry::code).toList()));
        model.addAttribute("size", sheet.large() ? LARGE : null);
        model.addAttribute("tongues", Tongue.all(sheet.language()));
        return "directory/sheet";
    }

    @GetMapping(TrayLinks.SHEET_PDF)
    ResponseEntity<byte[]> pdf(
            @RequestParam(name = SERVICES, defaultValue = "") List<String> services,
            @RequestParam(name = SIZE, defaultValue = "") String size,
            Locale locale,
            WebRequest request) {
        ClientSheet sheet = sheets.sheet(services, Language.of(locale), size.equals(LARGE));
        return PdfAnswers.send(sheets.pdf(sheet), FILE, sheet.language().tag(), request);
    }
}
