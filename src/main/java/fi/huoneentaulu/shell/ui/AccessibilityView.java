package fi.huoneentaulu.shell.ui;

import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** The accessibility statement (digipalvelulaki 306/2019). */
@Route("saavutettavuus")
@AnonymousAllowed
class AccessibilityView extends ArticleView implements HasDynamicTitle {

    AccessibilityView() {
        super("accessibility");
    }

    @Override
    public String getPageTitle() {
        return title();
    }
}
