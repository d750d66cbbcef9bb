package fi.huoneentaulu.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.function.Supplier;

/** A fold whose content is made when it is opened for the first time: what few look at costs nothing until then. */
public class LazyDetails extends NativeDetails {

    /**
     * A shut fold.
     *
     * @param summary the line that opens it
     * @param content makes what is inside, once
     */
    public LazyDetails(String summary, Supplier<Component> content) {
        super(summary);
        fillWith(content);
    }

    /**
     * A shut fold.
     *
     * @param summary the line that opens it
     * @param content makes what is inside, once
     */
    public LazyDetails(Component summary, Supplier<Component> content) {
        super(summary);
        fillWith(content);
    }

    private void fillWith(Supplier<Component> content) {
        addToggleListener(toggle -> {
            if (toggle.isOpened() && getContent() == null) {
                setContent(content.get());
            }
        });
    }
}
