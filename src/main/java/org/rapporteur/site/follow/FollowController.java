package org.rapporteur.site.follow;

import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.platform.RequestLanguage;
import org.rapporteur.platform.web.PublicAddress;
import org.rapporteur.records.recommendation.Recommendations;
import org.rapporteur.records.recommendation.Text;
import org.rapporteur.site.brief.Matter;
import org.rapporteur.site.brief.PageSubject;
import org.rapporteur.site.brief.PageSubjects;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Feeds and calendars of a Resolution, topic, group, Member State or text; they tell what everybody may read, to anybody. */
@Controller
class FollowController {

    private static final String SUBJECT = "/{kind:resolutions|topics|study-groups|countries|recommendations}/{key}";

    private final PageSubjects subjects;
    private final Happenings happenings;
    private final FollowedDays days;
    private final Recommendations recommendations;
    private final PublicAddress addresses;
    private final MessageSource messages;

    FollowController(
            PageSubjects subjects,
            Happenings happenings,
            FollowedDays days,
            Recommendations recommendations,
            PublicAddress addresses,
            MessageSource messages) {
        this.subjects = subjects;
        this.happenings = happenings;
        this.days = days;
        this.recommendations = recommendations;
        this.addresses = addresses;
        this.messages = messages;
    }

    @GetMapping(SUBJECT + "/feed.atom")
    ResponseEntity<byte[]> feed(@PathVariable String kind, @PathVariable String key) {
        PageSubject subject = subjects.find(kind, key);
        return addresses
                .of(subject.path() + "/feed.atom")
                .map(id -> feed(id, subject).answer())
                .orElseGet(this::unknown);
    }

    private Feed feed(String id, PageSubject subject) {
        List<Text> texts = subject.kind().equals("recommendations")
                ? recommendations.all(List.of(subject.key()))
                : happenings.texts(subject.matter());
        List<Feed.Entry> entries = Stream.concat(
                        happenings.stages(texts).stream(),
                        happenings.reports(subject.matter(), subject.path()).stream())
                .toList();
        return new Feed(
                id,
                said("follow.title", subject.name()),
                said("layout.product"),
                addresses.of(subject.path()).orElseThrow(),
                entries);
    }

    @GetMapping(SUBJECT + "/calendar.ics")
    ResponseEntity<byte[]> calendar(@PathVariable String kind, @PathVariable String key) {
        PageSubject subject = subjects.find(kind, key);
        return addresses.isKnown()
                ? new Calendar(said("follow.title", subject.name()), days.of(subject.matter())).answer()
                : unknown();
    }

    @GetMapping("/calendar.ics")
    ResponseEntity<byte[]> everything() {
        return addresses.isKnown()
                ? new Calendar(said("follow.everything"), days.of(Matter.everything())).answer()
                : unknown();
    }

    private ResponseEntity<byte[]> unknown() {
        return Unaddressed.answer(messages);
    }

    private String said(String key, Object... arguments) {
        return messages.getMessage(key, arguments, RequestLanguage.get());
    }
}
