package org.rapporteur.entry.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.entry.desk.Desks.Desk;
import org.rapporteur.platform.RequestLanguage;
import org.rapporteur.records.activity.Activities;
import org.rapporteur.records.studygroup.BodySummary;
import org.rapporteur.records.studygroup.StudyGroups;
import org.rapporteur.report.life.Answer;
import org.rapporteur.report.life.AskedNow;
import org.rapporteur.report.life.CarriedQuestion;
import org.rapporteur.report.life.CarriedQuestion.Asked;
import org.rapporteur.report.life.CarriedQuestion.Given;
import org.rapporteur.report.life.CarriedQuestions;
import org.rapporteur.report.life.QuestionKind;
import org.rapporteur.report.life.RecordAnswer;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Puts carried questions and their answers into words. */
@Component
class QuestionViews {

    private final CarriedQuestions questions;
    private final StudyGroups bodies;
    private final MessageSource messages;

    QuestionViews(CarriedQuestions questions, StudyGroups bodies, MessageSource messages) {
        this.questions = questions;
        this.bodies = bodies;
        this.messages = messages;
    }

    /** @param back where to go when a form is saved, by the question */
    List<QuestionView> of(Desk desk, Function<CarriedQuestion, String> back) {
        Map<String, BodySummary> known = bodies();
        Set<String> planned = desk.report()
                .outline()
                .allSections()
                .flatMap(section -> section.blocks().stream().map(block -> section.key() + "@" + block.key()))
                .collect(Collectors.toSet());
        return desk.asked().stream()
                .map(now -> new QuestionView(
                        now,
                        questions.mayAnswer(now.question()),
                        owner(now.question().owner(), known),
                        told(now.question()),
                        state(now),
                        form(now.question(), desk.last(), planned, back.apply(now.question()))))
                .toList();
    }

    private Map<String, BodySummary> bodies() {
        return bodies.all().stream().collect(Collectors.toMap(BodySummary::code, Function.identity()));
    }

    /** What people call a body, with its Sector where there are several of its name; a letter is a Sector. */
    private String owner(@Nullable String owner, Map<String, BodySummary> known) {
        if (owner == null || owner.isEmpty()) {
            return "";
        }
        BodySummary body = known.get(owner);
        String sector = said("desk.sector." + owner.charAt(0));
        if (body == null) {
            return owner.length() == 1 ? sector : owner;
        }
        return body.acronym().matches("SG\\d+") ? sector + " " + body.acronym() : body.acronym();
    }

    String owner(String owner) {
        return owner(owner, bodies());
    }

    private String told(CarriedQuestion question) {
        Asked asked = question.asked();
        String standing = asked.standing().isEmpty() ? "" : said("desk.standing." + asked.standing());
        if (question.kind() == QuestionKind.TALLY) {
            return said("desk.told.number", asked.words(), standing, asked.name(), day(asked.day()));
        }
        return question.isOfText() ? said("desk.told.text", standing) : "";
    }

    private String state(AskedNow now) {
        RecordAnswer records = now.byRecords();
        Given given = now.question().given();
        if (given == null) {
            return records == null ? "" : byRecords(records);
        }
        String answer = said("desk.answered." + given.answer().code(), day(given.day()));
        String because = given.why().isEmpty() ? "" : said("desk.because", given.why());
        String source = given.source().isEmpty() ? "" : said("desk.source", given.source());
        return said("desk.answered", answer, because, source, given.who());
    }

    private String byRecords(RecordAnswer records) {
        String moved = said("desk.standing." + records.standing().code());
        String when = records.day() == null ? moved : said("desk.moved.on", moved, day(records.day()));
        return records.number().isEmpty() ? when : said("desk.moved.told", when, records.number());
    }

    private static String form(CarriedQuestion question, String last, Set<String> planned, String back) {
        return switch (question.kind()) {
            case ACCOUNT -> account(question, last, back);
            case PARAGRAPH -> paragraph(question, last, planned.contains(question.key()), back);
            case PROMISE -> question.isOfText() ? to("/recommendations/" + question.subject() + "/edit", back) : "";
            case TALLY -> "";
        };
    }

    private static String account(CarriedQuestion question, String last, String back) {
        if (isTold(question)) {
            return to("/activities/" + Activities.key(question.key(), question.period()) + "/edit", back);
        }
        return to("/activities/new", back, "from", Activities.key(question.key(), last), "period", question.period());
    }

    private static boolean isTold(CarriedQuestion question) {
        Given given = question.given();
        return given != null && given.answer() != Answer.RETIRED;
    }

    /** A paragraph that waits is not there yet; one that stands around a list is. */
    private static String paragraph(CarriedQuestion question, String last, boolean planned, String back) {
        String key = question.period() + "@" + question.key();
        String from = last + "@" + question.key();
        if (!planned) {
            return to("/paragraphs/new", back, "from", from, "period", question.period());
        }
        return isTold(question)
                ? to("/paragraphs/" + key + "/edit", back)
                : to("/paragraphs/" + key + "/edit", back, "from", from);
    }

    private static String to(String address, String back, String... parameters) {
        UriComponentsBuilder link = UriComponentsBuilder.fromPath(address);
        for (int i = 0; i < parameters.length; i += 2) {
            link.queryParam(parameters[i], "{" + parameters[i] + "}");
        }
        link.queryParam("return", "{return}");
        Object[] values = new Object[parameters.length / 2 + 1];
        for (int i = 0; i < parameters.length / 2; i++) {
            values[i] = parameters[2 * i + 1];
        }
        values[values.length - 1] = back;
        return link.encode().buildAndExpand(values).toUriString();
    }

    private String day(@Nullable LocalDate day) {
        return day == null ? "" : RequestLanguage.wording().day(day);
    }

    String said(String key, Object... arguments) {
        return Objects.requireNonNull(messages.getMessage(key, arguments, RequestLanguage.get()));
    }
}
