package org.rapporteur.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.rapporteur.platform.access.Member;
import org.rapporteur.platform.access.Role;
import org.rapporteur.platform.people.Staff;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Opens forms and sends them as a browser without scripts does. */
@TestComponent
public class Forms {

    private final MockMvcTester mvc;
    private final Staff staff;

    Forms(MockMvcTester mvc, Staff staff) {
        this.mvc = mvc;
        this.staff = staff;
    }

    /** A form that is open before somebody. */
    final class Open {

        private final Member member;
        private final String action;
        private final MultiValueMap<String, String> values = new LinkedMultiValueMap<>();
        private final List<String> typeable = new ArrayList<>();

        private Open(Member member, Document page) {
            this.member = member;
            Element form = page.selectFirst("form.record-form");
            assertThat(form).as(page.text()).isNotNull();
            this.action = form.attr("action");
            form.select("[name]:not(button)").forEach(this::take);
        }

        private void take(Element input) {
            String name = input.attr("name");
            boolean box = input.attr("type").equals("checkbox");
            if (box && !input.hasAttr("checked")) {
                return;
            }
            if (input.is("select")) {
                Element chosen = input.selectFirst("option[selected]");
                values.add(name, chosen == null ? "" : chosen.attr("value"));
            } else {
                values.add(name, input.is("textarea") ? input.wholeText() : input.attr("value"));
            }
            if (input.is("textarea, input[type=text]")) {
                typeable.add(name);
            }
        }

        Open type(String field, String text) {
            values.set(field, text);
            return this;
        }

        Open choose(String field, String... texts) {
            values.put(field, List.of(texts));
            return this;
        }

        Open leaveOut(String field) {
            values.remove(field);
            return this;
        }

        Open as(Role role) {
            return as(staff.member(role));
        }

        Open as(Member other) {
            Open copy = new Open(other, action, values, typeable);
            return copy;
        }

        private Open(Member member, String action, MultiValueMap<String, String> values, List<String> typeable) {
            this.member = member;
            this.action = action;
            this.values.addAll(values);
            this.typeable.addAll(typeable);
        }

        /** Of a field that is made of parts, the text of which they were made. */
        String value(String field) {
            String text = values.getFirst(field);
            return String.valueOf(text == null ? values.getFirst(field + ".was") : text);
        }

        /** Parts of a field, one for each row or record that is chosen. */
        List<String> parts(String name) {
            return values.getOrDefault(name, List.of());
        }

        /** Fields into which anything can be typed. */
        List<String> typeable() {
            return List.copyOf(typeable);
        }

        MvcTestResult send() {
            return sendTo(action);
        }

        MvcTestResult sendTo(String address) {
            return mvc.post()
                    .uri(address)
                    .params(values)
                    .with(staff.as(member))
                    .with(csrf())
                    .exchange();
        }
    }

    Open open(Role role, String address) {
        return open(staff.member(role), address);
    }

    Open open(Member member, String address) {
        return new Open(member, page(get(member, address)));
    }

    /** The form on the page that answered another. */
    Open again(Role role, MvcTestResult answer) {
        return new Open(staff.member(role), page(answer));
    }

    MvcTestResult get(Role role, String address) {
        return get(staff.member(role), address);
    }

    MvcTestResult get(Member member, String address) {
        return mvc.get().uri(address).with(staff.as(member)).exchange();
    }

    /** @param values of what stands in braces in the address */
    MvcTestResult get(Role role, String address, String value) {
        long places = address.chars().filter(c -> c == '{').count();
        Object[] values = Stream.generate(() -> value).limit(places).toArray();
        return mvc.get().uri(address, values).with(staff.as(role)).exchange();
    }

    Document page(Role role, String address) {
        return page(get(role, address));
    }

    MvcTestResult post(Role role, String address, MultiValueMap<String, String> fields) {
        return mvc.post()
                .uri(address)
                .params(fields)
                .with(staff.as(role))
                .with(csrf())
                .exchange();
    }

    MvcTestResult signIn(String name, String password, String returnTo, String address) {
        return mvc.post()
                .uri("/sign-in")
                .param("name", name)
                .param("password", password)
                .param("returnTo", returnTo)
                .remoteAddress(address)
                .with(csrf())
                .exchange();
    }

    static String text(MvcTestResult answer) {
        return new String(answer.getMvcResult().getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    static Document page(MvcTestResult answer) {
        return Jsoup.parse(readable(answer));
    }

    /** The form alone, which takes a part of the time. */
    static Document form(MvcTestResult answer) {
        String page = readable(answer);
        int start = page.indexOf("<form class=\"entry record-form\"");
        return Jsoup.parse(page.substring(start, page.indexOf("</form>", start)));
    }

    /** jsoup takes U+FFFF for the end of the page. */
    private static String readable(MvcTestResult answer) {
        return text(answer).replace('\uFFFF', '\uFFFD');
    }

    /** What is told beside the fields, by field. */
    static Map<String, String> problems(MvcTestResult answer) {
        Map<String, String> problems = new LinkedHashMap<>();
        page(answer)
                .select(".problem-beside")
                .forEach(list -> problems.put(list.id().replaceAll("^field-|-problem$", ""), list.text()));
        return problems;
    }
}
