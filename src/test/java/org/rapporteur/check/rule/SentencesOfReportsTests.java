package org.rapporteur.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.check.rules.citations.CitingRules;
import org.rapporteur.check.rules.days.TimingRules;

/** Sentences as reports have them, right ones and wrong ones; the period is February to September 2024. */
class SentencesOfReportsTests {

    private static List<Finding> aboveAdvice(String sentence) {
        return Stream.concat(TimingRules.all().stream(), CitingRules.all().stream())
                .flatMap(rule -> Checked.by(rule, sentence).findings().stream())
                .filter(finding -> finding.severity() != Severity.ADVICE)
                .toList();
    }

    static Stream<String> right() {
        return RIGHT.lines();
    }

    static Stream<String> wrong() {
        return WRONG.lines();
    }

    @ParameterizedTest
    @MethodSource("right")
    void leavesTheRightInPeace(String sentence) {
        assertThat(aboveAdvice(sentence)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void findsTheWrong(String sentence) {
        assertThat(aboveAdvice(sentence)).isNotEmpty();
    }

    private static final String RIGHT = """
            ITU-T Study Group 2 continued to maintain the list of ENUM delegations, first published in 2002.
            The ITU-T Joint Coordination Activity on IoT, which was established in 2011, met on 5 July 2024.
            The Council at its 2024 session (Geneva, 4–14 June 2024) noted the report of the CWG-Internet.
            In accordance with Council Resolution 1336 (Modified 2019), the group held an open consultation.
            Pursuant to Decision 5 (Rev. Bucharest, 2022), the budget was prepared.
            Following the adoption of Resolution 206 (Dubai, 2018), ITU-T SG3 initiated the study of OTTs.
            WTSA-20 (Geneva, 1-9 March 2022) adopted a new Resolution 99 on the consideration of organizational reform.
            The Focus Group, established by TSAG in December 2022, concluded its work in June 2024.
            ITU-T SG17 approved Recommendation ITU-T X.1353 on 1 March 2024.
            Since February 2019, BDT has been assisting Botswana with its IPv6 strategy.
            The first phase of the project (2021–2023) was completed in March 2024.
            The project started in 2021 and was concluded in May 2024.
            The Giga initiative was launched in 2019 by ITU and UNICEF to connect every school to the Internet by 2030.
            The Partner2Connect Digital Coalition, launched in September 2021, has mobilized over USD 50 billion.
            ITU has published the Global Cybersecurity Index since 2015; the fifth edition was released in September 2024.
            Recommendation ITU-T Y.3172, approved in June 2019, is the basis of this work.
            The revised text was consented in July 2024 and is expected to be approved in 2025.
            Resolution 64 (Rev. Geneva, 2022) of WTSA invites Member States to deploy IPv6.
            Resolution 77 (Rev. Kigali, 2022) on broadband technology is implemented by BDT.
            The training on IPv6 was held in Gaborone, Botswana, from 8 to 12 July 2024, with 45 participants from 12 countries.
            From 3 to 5 June 2024 the workshop “ENUM today: from 2002 to 2024” was held in Geneva.
            The last meeting of the group was held in January 2024.
            At the previous meeting of the group, held in September 2023, members asked for more detail.
            As requested by the group in September 2023, the secretariat prepared a document.
            The secretariat published in September 2023 a report which was discussed in February 2024.
            This follows the ITU/WIPO agreement signed in 2016.
            The IGF 2023 was held in Kyoto, Japan, from 8 to 12 October 2023, before the reporting period.
            ITU was elected as facilitator in May 2024.
            The Question was merged with Question 4/11 in March 2022.
            The Regional Development Forum for Africa was held in Addis Ababa, Ethiopia, in April 2024.
            In 2024, 12 countries were assisted.
            Between 2018 and 2022, 40 workshops were organized; in the reporting period four were added.
            The ITU Academy had trained 1 200 people by the end of 2023.
            In the reporting period, ITU-T SG13 agreed Supplement 75.
            The Memorandum of Understanding, signed on 3 May 2021, covers five years.
            The current study period (2022-2024) ends with WTSA-24, which will be held in New Delhi from 15 to 24 October 2024.
            WTSA-24 will be held in New Delhi from 15 to 24 October 2024.
            The Centre was inaugurated in 2018.
            An updated version of the toolkit, first issued in 2019, was released on 12 June 2024.
            Contributions were received from Brazil, Canada, China, Iran (Islamic Republic of), Russian Federation, United Kingdom and United States.
            Mr Turkey and Ms Holland spoke; the Turkish regulator (BTK) and Burmese students took part.
            Assistance was provided to Côte d'Ivoire, Guinea, Guinea-Bissau, Equatorial Guinea, and Papua New Guinea.
            The workshop took place in Seoul, Rep. of Korea.
            ITU-D Study Group 2 Question 3/2 published its report on cybersecurity.
            ITU-T Q5/20 and Q12/17 met jointly.
            ITU-R Working Party 5D and Study Group 5 continue the work on IMT-2030.
            Study Groups 5, 11, 13 and 20 of ITU-T collaborate with ITU-R SG5.
            SG9 and SG16 held their last meetings before their merger into SG21.
            In SG2 and SG3, the matter was discussed; SG1 of ITU-D was informed.
            ITU signed a cooperation agreement with ICANN on 12 April 2024.
            Resolution 102 (Rev. Bucharest, 2022) instructs the Secretary-General to report annually.
            UNGA resolution 75/202 and ECOSOC resolution 2021/28 mention the WSIS.
            The UN Secretary-General's Roadmap for Digital Cooperation (June 2020) proposed a Global Digital Compact.
            The Summit of the Future took place in New York on 22–23 September 2024.
            ITU hosted the WSIS+20 Forum High-Level Event 2024 in Geneva from 27 to 31 May 2024.
            The Tunis Agenda (2005) defines Internet governance.
            In November 2023 the Radiocommunication Assembly adopted Resolution ITU-R 65-1.
            The work item was added to the programme at the SG2 meeting of November 2023.
            World IPv6 Day was celebrated on 6 June 2024.
            ITU Telecom World was last held in 2021.
            The statistics of 2023 show an IPv6 capability of 40 per cent.
            By 2030, all schools should be connected.
            The deadline was extended until 31 January 2024.
            Two new Recommendations, consented in December 2023, were approved in February 2024.
            The list as of 1 August 2024 has 37 entries.
            As of today, no incident has been notified.
            """;

    private static final String WRONG = """
            The workshop took place in Geneva on 12 May 2023.
            The third meeting of the group was held on 12 May 2023 in Geneva with 40 participants.
            A regional forum was held in Lagos from 12 to 14 May 2023.
            In May 2023, a regional forum was held in Lagos.
            On 12 May 2023, ITU and ICANN organized a joint webinar on ENUM.
            BDT organized two training courses in Kampala in May 2023, attended by 60 engineers.
            Two training courses were delivered in Kampala (12–16 May 2023).
            ITU participated in the 17th IGF in Addis Ababa on 28 November – 2 December 2022.
            ITU took part in the WSIS Forum held on 13-17 March 2023.
            The new portal was launched on 4 April 2023.
            ITU launched the new portal in April 2023.
            The handbook was published in December 2023.
            BDT has published a handbook in December 2023.
            A memorandum was signed with the regulator on 3 March 2023.
            The laboratory was installed in October 2022 and is operational.
            The open consultation took place between October and December 2023.
            The course ran from 2 to 6 October 2023.
            J-SCTF met in Berlin on 5 October 2023.
            The group met three times, in March, May and July 2023.
            Experts met in Geneva in the first quarter of 2023 to discuss the draft.
            The report was released on 5 November 2024.
            The survey was completed in early 2023.
            During 2022, ITU conducted 12 workshops.
            The Academy provided 10 courses in 2022.
            40 schools were connected in June 2023.
            A webinar entitled “IPv6 today” was hosted by BDT on 3 March 2023.
            The next meeting is to be held on 3 March 2024.
            The next meeting is scheduled to take place in March 2024.
            The forum will be organized in Nairobi in April 2024.
            The group will meet on 5 June 2024.
            It will be approved in July 2024.
            The workshop, which will take place on 5 June 2024, will be open to all.
            As of 31 December 2022, there were 40 members.
            As of January 2023, 12 countries have joined.
            Status as of 1 December 2023: 12 schools.
            Resolution 180 (Rev. Bucharest, 2202), “Promoting deployment of Internet Protocol version 6”
            Resolution 101 (Rev. Budapest, 2022), “Internet Protocol-based networks”
            Resolution 133 (Rev. Dubai, 2022)
            Resolution 206 (Dubai, 2019), “OTTs”
            Resolution 206 (Rev. Dubai, 2018), “OTTs”
            Resolution 102 (Bucharest, 2022)
            WTSA Resolution 69 (Rev. Kigali, 2022)
            WTSA Resolution 50 (Rev. Geneva, 2020)
            WTSA Resolution 69 (Rev. Hammamet, 2018) on incidents
            WTDC Resolution 63 (Rev. Buenos Aires, 2018)
            Resolution 180 (Rev. Bucharest, 2022), “Promoting the deployment of IPv6”
            Resolution 133 (Rev. Bucharest, 2022), “Role of Member States in the management of domain names”
            Resolution 120 (Rev. Bucharest, 2022), “Internet Protocol-based networks”
            Resolution 102 (Rev. Bucharest, 2022), “OTTs”
            Assistance was provided to Iran (Rep. of), Bolivia (State of) and Moldova.
            The city of Busan (Republic of) joined.
            The cities of Busan, Republic of Korea (Rep. of), joined.
            Delegates of Tanzania (United Rep. of) attended.
            ITU-T SG8, SG14 and SG25 approved three Recommendations.
            ITU-T Study Group 10 approved a Recommendation.
            Two Recommendations were approved by SG33.
            ITU-T FG-DLT continues to work on terminology.
            ITU-D Q8/1 continues its study.
            """;
}
