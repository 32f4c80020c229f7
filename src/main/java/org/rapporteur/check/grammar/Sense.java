package org.rapporteur.check.grammar;

import java.util.Locale;

/** What a word does in a sentence, so far as the grammar asks; the words of each are data of a language. */
public enum Sense {
    AND,
    /** Joins what may be beside a list: “as well as”. */
    BESIDE,
    OR,
    OF,
    FROM,
    TO,
    BY,
    /** Leads to a whole of which a part is told: “among the 76”. */
    AMONG,
    /** Any preposition, those with a sense of their own among them. */
    PREPOSITION,
    DETERMINER,
    /** Says that there is one: “a”, “an”. */
    SINGLE,
    /** Says which things are meant, told before: “the”, “these”. */
    DEFINITE,
    /** Says whose things are meant: “its”, “their”. */
    POSSESSIVE,
    /** Points to what stands right before: “these”, “those”. */
    THESE,
    ALL,
    BOTH,
    EACH,
    /** Gives each of several its own: “respectively”. */
    RESPECTIVELY,
    /** Leads to what is left: “leaving”. */
    LEAVES,
    RELATIVE,
    BE,
    AUXILIARY,
    /** A verb that ends the noun before it: “took”, “met”. */
    VERB,
    /** A verb in the present that tells what a text is about: “deals with”, “describes”. */
    TELLS,
    /** Shows that a list or number is not the whole: “including”, “such as”. */
    PARTLY,
    /** Says that there are several and not how many: “some”, “several”, “a few”. */
    UNCOUNTED,
    /** Shows that a number is not exact: “about”, “more than”. */
    ROUGHLY,
    /** Says that a number, or a part in words, is exact: “exactly”. */
    EXACTLY,
    /** Before a number or a part in words says that it is more: “over”. */
    MORE_THAN,
    /** The same where it is less: “fewer than”. */
    LESS_THAN,
    /** Leads from a part to its whole where two numbers are a part in words: “one in five”. */
    OUT_OF,
    /** Shows that what follows is part of what was said: “of them”, “of which”. */
    OF_THEM,
    /** What is left when the other parts are taken away: “the rest”, “the others”. */
    REST,
    /** Says of a number that it is what is left: “four remain”. */
    REMAINS,
    FURTHER,
    TOTAL,
    NAMELY,
    MADE_OF,
    INCREASE,
    DECREASE,
    /** Of two percentages, not of numbers: “percentage points”. */
    POINTS,
    /** Behind a number sets what it counts beside another: “six more than”. */
    COMPARING,
    /** Behind a percentage says that it is of a fall: “9% less”. */
    LESS,
    /** Sets a number beside an earlier one: “against 120 in 2024”. */
    AGAINST,
    /** Says that something came to a number: “added”, “joined”. */
    GAINED,
    /** Says that something left a number: “deleted”, “withdrew”. */
    LOST,
    /** Draws the sum of what was told before: “thus”, “that makes”, “which I count as”. */
    SUMS_UP,
    /** Leads to what a number has become: “now”, “so that”. */
    OUTCOME,
    TIMES,
    PERCENT,
    /** A currency. */
    MONEY,
    /** Makes a number larger: “million”. */
    SCALE,
    /** Measures and does not count: “km”, “hours”, “MHz”. */
    UNIT,
    /** What may be a thing of any kind: “texts”, “activities”. */
    ANYTHING,
    /** A noun behind which a number is a name: “Question 7”. */
    NUMBERED,
    /** The same for several: “Supplements 7 and 8”. */
    NUMBERED_ALL,
    GROUP,
    MONTH,
    WEEKDAY,
    /** Leads from a date to its day of the week: “fell on”. */
    FALLS,
    /** Says that it was so every time: “always”, “invariably”. */
    ALWAYS,
    CARDINAL,
    /** Makes a number a hundred times larger. */
    HUNDRED,
    ORDINAL,
    /** A word that ends like a plural and is none. */
    SINGULAR,
    /** A plural that does not end like one. */
    PLURAL,
    /** A day, an hour or a year as what is counted: its number is a length of time. */
    DURATION,
    /** Leads to how long something was: “for three days”. */
    LASTING,
    /** Behind a length of time says that it lies between two days: “two weeks later”. */
    LATER,
    MEETING,
    /** Ends a name in the middle: “Bosnia and Herzegovina”. */
    JOINED,
    /** Of an abbreviation whose point ends no sentence. */
    ABBREVIATION,
    /** A word of a pair or set that leaves nothing out: “remote” and “in person”. */
    APART,
    /** A word that may stand behind itself: “had had”, “nous nous”. */
    DOUBLED,
    EARLIER,
    PRONOUN,
    /** The pronoun of several that were told before: “they”. */
    THEY,
    /** A part of a whole in words, exact or not: “half”, “most”; its value of a hundred, 0 where it has none. */
    HALF,
    /** A part of a whole in words, its value of a hundred: “two thirds”. */
    FRACTION,
    /** How many times as many it became: “doubled”. */
    FACTOR,
    /** What a percentage is called: “rate”, “share”. */
    RATE,
    NOT,
    AS_OF,

    /** A participle that says what was done with a text; the senses below say what. */
    DONE,
    /** The same while it is being done: “developing”, “work on”. */
    DOING,
    /** Says in several words how far a text has come: “under development”. */
    STATE,
    /** A noun of what is done with texts: “approval”. */
    STEP,
    APPROVED,
    AGREED,
    CONSENTED,
    DETERMINED,
    COMPLETED,
    REVISED,
    PUBLISHED,
    ISSUED,
    SUBMITTED,
    DEVELOPING,
    /** Behind a step: “approval process”. */
    PROCESS,
    /** What a text goes through before its approval: “last call”. */
    REVIEW,
    /** What is said during a review: “comments received in last call”. */
    REMARK,
    /** Brings a text to a step: “submitted for approval”. */
    BRINGS,
    /** Says little without the step behind it: “gave”, “reached”; with {@link #SUBMITTED} “started”. */
    GIVES,
    /** Has a step from others: “received”. */
    GETS,
    CONTINUES,
    /** Of “be”, what is so now. */
    PRESENT,
    FUTURE,
    ADVERB,
    LATELY,
    /** Before a participle shows that it says which things are meant: “the newly approved texts”. */
    ATTRIBUTIVE,
    /** Leads to what is told by the way, or not at all: “which was approved”, “if approved”. */
    ASIDE,
    /** Leads from a verb to what people think: “agreed that”. */
    OPINION,
    /** A noun of texts a study group makes: “Recommendations”. */
    TEXTS,
    /** Several texts under one letter: “the K series”. */
    SERIES,
    /** Says which of the texts are counted: “new”, “revised”. */
    QUALITY,
    DRAFT,
    /** Leads to what is counted: “the number of”. */
    TALLY,
    /** Leads from what is counted to its number: “amounts to”. */
    AMOUNTS,
    UNDER,
    IN,
    ON,
    FOR,
    /** Leads to when, where or by whom: “approved in May”. */
    SETTING,
    /** May stand between a text and its day or group and changes nothing: “which was”, “the new edition of”. */
    LINKING,
    /** Says that a text came, as “approved” would: “followed”, “in force”. */
    ARRIVES,
    /** Has a day of its own: “meeting”, “workshop”. */
    OCCASION,
    /** Ends or begins a time: “since”, “until”. */
    BOUND,
    /** What is done with a text besides its approval, on another day: “submitted”, “comments”. */
    HANDLED,
    /** Says that a text is not approved yet: “in last call”. */
    PENDING,
    /** Names a column of days. */
    DATING,
    /** Names a column or line of titles. */
    TITLE,
    /** Names a column of what is said of texts: “Remarks”, “Purpose”. */
    DESCRIBED,
    NEWEST,
    OLDEST,
    /** The beginning of a list: “the first two”. */
    FIRST,
    /** The end of a list: “the last two”. */
    FINAL,
    /** Names a column or line that tells the group of a text: “Lead”, “Approved by”. */
    RESPONSIBLE,
    /** What a group does with a text, as a noun: “approval”, “preparation”. */
    MAKING,
    /** What a group does with a text, as a verb: “delivered”, “wrote”; with “from” how texts are of it: “stem”. */
    MADE,
    /** What groups give each other that is no text of theirs: “comments”, “support”. */
    EXCHANGED;

    static Sense of(String written) {
        return valueOf(written.strip().toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
