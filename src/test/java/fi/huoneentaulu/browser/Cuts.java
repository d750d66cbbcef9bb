package fi.huoneentaulu.browser;

import java.util.List;

/** What is cut off on a page as it is seen now (WCAG 1.4.10). */
final class Cuts {
    /** What reaches over an edge sideways, is cut off by its box, or scrolls sideways within one. */
    private static final String CUT = """
            () => {
              const width = document.documentElement.clientWidth;
              const cut = [];
              const tell = (element, why) => cut.push(why + ': ' + element.outerHTML.slice(0, 160));
              if (document.documentElement.scrollWidth > width) {
                cut.push('the page is ' + document.documentElement.scrollWidth + ' wide on a screen of ' + width);
              }
              const hidden = element => element.closest('.ht-visually-hidden, .ht-skip, .visually-hidden, label, dialog:not([open])')
                && getComputedStyle(element.closest('.ht-visually-hidden, .ht-skip, .visually-hidden, label, dialog')).position === 'absolute';
              for (const element of document.body.querySelectorAll('*')) {
                const box = element.getBoundingClientRect();
                if (box.width === 0 || box.height === 0 || hidden(element)) continue;
                if (!element.checkVisibility({visibilityProperty: true})) continue;
                if (box.right > width + 1 || box.left < -1) tell(element, 'over the edge ' + Math.round(box.left) + '–' + Math.round(box.right));
                const style = getComputedStyle(element);
                const clips = style.overflowX !== 'visible' && !/^(input|select|textarea)$/i.test(element.tagName);
                if (clips && element.scrollWidth > element.clientWidth + 1) tell(element, 'cut at its side');
              }
              return cut;
            }
            """;

    private Cuts() {}

    /** Each fault in words; none on a page that fits its screen. */
    static List<String> on(Professional reader) {
        return ((List<?>) reader.page().evaluate(CUT))
                .stream().map(String::valueOf).toList();
    }
}
