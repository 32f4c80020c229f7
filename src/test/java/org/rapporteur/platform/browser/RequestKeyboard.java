package org.rapporteur.platform.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.util.Objects;
import org.jsoup.Connection.KeyVal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** A keyboard at a page that is read and sent as a browser without scripts does it, but not drawn. */
final class RequestKeyboard implements Keyboard {

    private final Page browser;
    private Document page;
    private Element focused;

    RequestKeyboard(Page browser, String address) {
        this.browser = browser;
        page = read(browser.request().get(address));
        focused = focusOf(page);
    }

    private static Document read(APIResponse answer) {
        assertThat(answer.status()).as(answer.url()).isEqualTo(200);
        return Jsoup.parse(answer.text(), answer.url());
    }

    private static Element focusOf(Document page) {
        return Objects.requireNonNullElse(page.selectFirst("[autofocus]"), page.body());
    }

    @Override
    public Keyboard inBrowser() {
        return new BrowserKeyboard(browser, address());
    }

    @Override
    public Keyboard withoutBrowser() {
        return this;
    }

    @Override
    public int count(String selector) {
        return page.select(selector).size();
    }

    @Override
    public String text(String selector) {
        return page.expectFirst(selector).text();
    }

    @Override
    public void focus(String selector) {
        focused = page.expectFirst(selector);
    }

    @Override
    public void unfold(String summary) {
        focus(summary);
        assertThat(focused.is("details > summary")).isTrue();
    }

    @Override
    public String value() {
        return focused.val();
    }

    @Override
    public void type(String text) {
        focused.val(text);
    }

    @Override
    public void enter() {
        FormElement form = (FormElement) Objects.requireNonNull(focused.closest("form"), "Enter sends nothing here");
        page = read(
                browser.request().post(addressOf(form), RequestOptions.create().setForm(sent(form))));
        focused = focusOf(page);
    }

    private static String addressOf(FormElement form) {
        assertThat(form.attr("method")).isEqualToIgnoringCase("post");
        return form.absUrl("action");
    }

    /** What stands in the form, with the button that has the focus, or else the first. */
    private FormData sent(FormElement form) {
        form.select("[required]").forEach(field -> assertThat(field.val()).isNotEmpty());
        FormData sent = FormData.create();
        for (KeyVal field : form.formData()) {
            sent.append(field.key(), field.value());
        }
        Element button = focused.is("button") ? focused : form.expectFirst("button:not([type=button])");
        return button.hasAttr("name") ? sent.append(button.attr("name"), button.attr("value")) : sent;
    }

    @Override
    public String address() {
        return page.location().replaceFirst("#.*", ""); // with a place in it, a browser would keep the page it has
    }
}
