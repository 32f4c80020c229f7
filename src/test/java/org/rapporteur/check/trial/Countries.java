package org.rapporteur.check.trial;

import java.util.List;

/** Member States as ITU names them; a plain short name is fine in running text. */
final class Countries {
    static final List<String> NAMES = List.of(
            "Albania",
            "Armenia",
            "Burundi",
            "Cambodia",
            "Cameroon",
            "Central African Republic",
            "Congo (Republic of the)",
            "Côte d'Ivoire",
            "Djibouti",
            "Eswatini",
            "Ghana",
            "Iran (Islamic Republic of)",
            "Iraq",
            "Korea (Republic of)",
            "Lao P.D.R.",
            "Malawi",
            "Mongolia",
            "Montenegro",
            "Nepal",
            "Niger",
            "Papua New Guinea",
            "Philippines",
            "Senegal",
            "Somalia",
            "Sudan",
            "Tanzania",
            "Tanzania (United Republic of)",
            "Timor-Leste",
            "United Kingdom",
            "Viet Nam",
            "Zambia",
            "Zimbabwe");

    private Countries() {}
}
