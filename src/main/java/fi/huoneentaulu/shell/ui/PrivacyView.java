package fi.huoneentaulu.shell.ui;

import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** What data is handled, why and how long. */
@Route("tietosuoja")
@AnonymousAllowed
class PrivacyView extends ArticleView implements HasDynamicTitle {

    PrivacyView() {
        super("privacy");
    }

    @Override
    public String getPageTitle() {
        return title();
    }
}
