package org.rapporteur.intake.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TopicGuessTests {
    private static final TopicGuess GUESS = new TopicGuess(topics());

    private static Map<String, String> topics() {
        Map<String, String> topics = new LinkedHashMap<>();
        topics.put("imt-2020", "IMT-2020");
        topics.put("iot", "Internet of things (IoT) and smart cities");
        topics.put("cable", "IP cable");
        topics.put("cloud", "IP-based cloud and edge computing and big data");
        topics.put("dlt", "Distributed ledger technology (DLT) and blockchain");
        topics.put("security", "Security");
        topics.put("ott", "OTTs");
        topics.put("performance", "IP performance");
        topics.put("its", "Intelligent transport systems (ITS)");
        topics.put("domain-names", "Domain names and addresses");
        topics.put("training", "Training");
        return topics;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Requirements of the network for IMT-2020 and beyond | imt-2020",
                "Framework of the Internet of things for smart city | iot",
                "Reference architecture of IoT gateways | iot",
                "Cable TV set-top box | cable",
                "Cloud computing – Requirements for big data as a service | cloud",
                "Security framework for distributed ledger technologies | dlt",
                "Guidelines on OTT services | ott",
                "Regulation of over-the-top services | ott",
                "Requirements of 5G networks | imt-2020",
                "IP packet transfer and availability performance parameters | performance",
                "Hybrid fibre/coaxial networks for cable television | cable",
                "Use of ITS stations | its",
                "Security of intelligent transportation systems | its"
            })
    void findsTheTopicOfWhichTheTitleNamesMost(String title, String topic) {
        assertThat(GUESS.of(title)).isEqualTo(topic);
    }

    @Test
    void guessesNothingWhereNoTopicIsNamed() {
        assertThat(GUESS.of("Optical transport network module framer interfaces"))
                .isNull();
        assertThat(GUESS.of("")).isNull();
    }

    /** Words that a topic shares with everything else do not mean it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Resistibility of equipment to surges: performance of protectors",
                "Optical fibre submarine cable systems",
                "Quality performance of voice services",
                "The network and its applications",
                "Assignment of MAC addresses",
                "Methods for training of neural networks"
            })
    void guessesNothingFromWordsThatAreEverybodys(String title) {
        assertThat(GUESS.of(title)).isNull();
    }
}
