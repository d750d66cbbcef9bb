package fi.huoneentaulu.base.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import fi.huoneentaulu.base.DomainException;

/** A page of those who keep guidance right: its title, the way to the other pages, and places for refusals and results. */
@StyleSheet("context://styles/admin.css")
@StyleSheet("context://styles/keeper.css")
public abstract class KeeperPage extends Composite<Div> implements HasDynamicTitle {
    private final String titleKey;
    private final Paragraph refusal = new Paragraph();
    private final Paragraph done = new Paragraph();

    /**
     * A page.
     *
     * @param path its path
     * @param titleKey the translation key of its title
     */
    protected KeeperPage(String path, String titleKey) {
        this.titleKey = titleKey;
        refusal.addClassName("admin-refusal");
        refusal.getElement().setAttribute("role", "alert");
        done.addClassName("admin-done");
        done.getElement().setAttribute("role", "status");
        getContent().addClassNames("admin-page", "keeper-page", "ht-panel");
        getContent().add(new H1(getTranslation(titleKey)), new KeepersNav(path), refusal, done);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("base.keepers.page-title", getTranslation(titleKey));
    }

    /**
     * Does what a button asks; a refusal is told in words, and nothing that was typed is lost.
     *
     * @param act what to do
     */
    protected final void attempt(Runnable act) {
        refusal.setText("");
        done.setText("");
        try {
            act.run();
        } catch (DomainException e) {
            refusal.setText(getTranslation(e.key(), e.args()));
        }
    }

    /**
     * Tells what was done.
     *
     * @param key the translation key
     * @param args the values for its placeholders
     */
    protected final void tell(String key, Object... args) {
        done.setText(getTranslation(key, args));
    }

    /**
     * A button.
     *
     * @param key the translation key of its text
     * @param act what it does; a refusal is told on the page
     * @return the button
     */
    protected final NativeButton button(String key, Runnable act) {
        NativeButton button = new NativeButton(getTranslation(key), _ -> attempt(act));
        button.addClassName("ht-button");
        return button;
    }
}
