package fi.huoneentaulu.shell.ui;

import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** How to use the product, in one page. */
@Route("ohje")
@AnonymousAllowed
class HelpView extends ArticleView implements HasDynamicTitle {

    HelpView() {
        super("help");
    }

    @Override
    public String getPageTitle() {
        return title();
    }
}
