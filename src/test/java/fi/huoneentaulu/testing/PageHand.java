package fi.huoneentaulu.testing;

import com.vaadin.browserless.internal.MockVaadin;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.InputTester;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeButtonTester;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** Works a page that is tested without a browser, finding everything by the name that a screen reader would tell. */
public final class PageHand {
    private final Element page;

    /** A hand on a component and everything inside it. */
    public PageHand(Component page) {
        this.page = page.getElement();
    }

    private static Stream<Element> all(Element from) {
        return from.isTextNode() || !from.isVisible()
                ? Stream.empty()
                : Stream.concat(Stream.of(from), from.getChildren().flatMap(PageHand::all));
    }

    private Stream<Element> visible(String tag) {
        return all(page).filter(each -> each.getTag().equals(tag));
    }

    private static String name(Element button) {
        return Objects.requireNonNullElseGet(button.getAttribute("aria-label"), button::getTextRecursively);
    }

    private NativeButton button(Predicate<Element> which, String wanted) {
        return visible("button")
                .filter(which)
                .findFirst()
                .flatMap(Element::getComponent)
                .map(NativeButton.class::cast)
                .orElseThrow(() -> new AssertionError("no button " + wanted + " among " + buttons()));
    }

    /** The names of all buttons. */
    public List<String> buttons() {
        return visible("button").map(PageHand::name).toList();
    }

    /** Presses the button of this name, which must be enabled. */
    public void press(String name) {
        new NativeButtonTester(button(each -> name(each).equals(name), name)).click();
    }

    /** Presses the first button whose name begins so. */
    public void pressStarting(String beginning) {
        new NativeButtonTester(button(each -> name(each).startsWith(beginning), beginning)).click();
    }

    /** Whether a button can be pressed. */
    public boolean canPress(String name) {
        return button(each -> name(each).equals(name), name).isEnabled();
    }

    private Element labelled(String label) {
        MockVaadin.clientRoundtrip();
        String id = visible("label")
                .filter(each -> each.getTextRecursively().equals(label))
                .findFirst()
                .map(each -> each.getAttribute("for"))
                .orElseThrow(() -> new AssertionError("no label " + label + " among "
                        + visible("label").map(Element::getTextRecursively).toList()));
        return all(page)
                .filter(each -> Objects.equals(each.getAttribute("id"), id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing is labelled " + label));
    }

    /** Types a text into the field of this label, in the place of what stood there. */
    public void type(String label, String text) {
        new InputTester(labelled(label).getComponent().map(Input.class::cast).orElseThrow()).setValue(text);
    }

    /** Presses Enter in the field of this label. */
    public void enter(String label) {
        fire(labelled(label), "keydown", "event.key === 'Enter'");
    }

    /** What stands in the field of this label. */
    public String typed(String label) {
        return labelled(label).getProperty("value", "");
    }

    /** Chooses an option of the drop-down list of this label. */
    public void choose(String label, String option) {
        Element select = labelled(label);
        Element chosen = select.getChildren()
                .filter(each -> each.getTextRecursively().equals(option))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no option " + option + " among "
                        + select.getChildren().map(Element::getTextRecursively).toList()));
        select.setProperty("value", chosen.getAttribute("value"));
        fire(select, "change");
    }

    private static void fire(Element element, String event, String... holding) {
        ObjectNode data = JacksonUtils.createObjectNode();
        for (String filter : holding) {
            data.put(filter, true);
        }
        element.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(element, event, data));
    }

    /** The texts of every part with this class. */
    public List<String> texts(String className) {
        return all(page)
                .filter(each -> each.getClassList().contains(className))
                .map(Element::getTextRecursively)
                .toList();
    }

    /** Everything that can be read. */
    public String text() {
        return page.getTextRecursively();
    }

    /** The name of what the keyboard was moved to last, or blank when it was not moved. */
    public String focused() {
        MockVaadin.clientRoundtrip();
        return UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().stream()
                .filter(each -> each.getInvocation().getExpression().contains("focus"))
                .map(each -> each.getInvocation().getParameters().stream()
                        .filter(Element.class::isInstance)
                        .map(Element.class::cast)
                        .findFirst()
                        .orElseGet(() -> Element.get(each.getOwner())))
                .reduce((_, last) -> last)
                .map(element -> Optional.ofNullable(element.getAttribute("id"))
                        .filter(id -> !element.getTag().equals("button"))
                        .orElseGet(() -> name(element)))
                .orElse("");
    }
}
