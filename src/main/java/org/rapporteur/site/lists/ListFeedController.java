package org.rapporteur.site.lists;

import java.util.List;
import org.rapporteur.platform.RequestLanguage;
import org.rapporteur.platform.web.PublicAddress;
import org.rapporteur.site.follow.Feed;
import org.rapporteur.site.follow.Happenings;
import org.rapporteur.site.follow.Unaddressed;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What is new in a list: the stages its texts reached, the reports that tell its activities. */
@Controller
class ListFeedController {

    private final TextPages texts;
    private final ActivityPages activities;
    private final Happenings happenings;
    private final PublicAddress addresses;
    private final MessageSource messages;

    ListFeedController(
            TextPages texts,
            ActivityPages activities,
            Happenings happenings,
            PublicAddress addresses,
            MessageSource messages) {
        this.texts = texts;
        this.activities = activities;
        this.happenings = happenings;
        this.addresses = addresses;
        this.messages = messages;
    }

    @GetMapping("/{list:recommendations|activities}.atom")
    ResponseEntity<byte[]> feed(@PathVariable String list, @RequestParam MultiValueMap<String, String> parameters) {
        Asked asked = new Asked("/" + list, Asked.of("/" + list, parameters).filter(), "", 1);
        String words = list.equals("recommendations")
                ? texts.list(asked).words()
                : activities.list(asked).words();
        return addresses
                .of(asked.file("atom"))
                .map(id -> feed(id, asked, words).answer())
                .orElseGet(() -> Unaddressed.answer(messages));
    }

    private Feed feed(String id, Asked asked, String words) {
        List<Feed.Entry> entries = asked.path().equals("/recommendations")
                ? happenings.stages(texts.newest(asked))
                : happenings.accounts(activities.slugs(asked));
        return new Feed(
                id,
                messages.getMessage("follow.list", new Object[] {words}, RequestLanguage.get()),
                messages.getMessage("layout.product", null, RequestLanguage.get()),
                addresses.of(asked.href()).orElseThrow(),
                entries);
    }
}
