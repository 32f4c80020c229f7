package org.rapporteur.intake.paste;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.intake.paste.NamedTexts.Mention;

/** A line of words in which texts are named, one or several: “SG13 approved Y.3551 “…” and started approval of Y.3553”. */
final class PastedSentence {
    private static final Pattern LETTERS = Pattern.compile("\\p{L}");
    private static final Pattern PREFIX = Pattern.compile(
            "(?i)\\W*(?:(?:draft|new|revised|the|and|on|of|ITU-T|CCITT|Rec|Recommendations?|Technical (?:Report|Paper)|texts?)\\b\\W*)*");
    private static final Pattern REVISED = Pattern.compile("(?i)\\brevis(?:ed|ion of)\\b[^.;]{0,40}$");
    private static final Pattern REVISION = Pattern.compile("(?i)\\brev(?:ised|ision)\\b");
    private static final Pattern LISTED = Pattern.compile(
            "(?s).*(?i:Recommendation|Supplement|Amendment|Corrigend|Report|Paper|text)[^.]{0,60}\\(\\s*(?:ITU-T )?");
    /** “… approved”, “… of revised”, and not “… delegation of”. */
    private static final Pattern LEADS =
            Pattern.compile("(?is).*(?:[:,;.)\\]–-]|\\b(?:Recommendations?|Rec|ITU-T|revised|new|draft|approved"
                    + "|consented|determined|agreed|approval of|texts?|Supplements?|Reports?|Papers?|and))\\s*");

    private static final Pattern NEXT_LISTED = Pattern.compile("[,;/]?\\s*(?:and )?\\s*(?:ITU-T )?");
    private static final Pattern AFTERWARDS = Pattern.compile("(?s)\\s*(?:[(\\[|:/]|[,;–—-]+ ?(?!and\\b)"
            + "|(?:was|were|is|has been|have been|on|in|at|approved|consented|determined|agreed)\\b).*");
    private static final Pattern CLAUSES =
            Pattern.compile("(?s)(.*\\d)(?:,? and|[;,.])(?: and)? ((?:ITU-T )?(?:(?:SG|Study Group) ?\\d+ )?"
                    + "(?:has |have |also |then |it )*(?:approved|consented|determined|agreed|start).*)");
    private static final Pattern OF_ALL = Pattern.compile("(?s)\\s*(?:were|are|have been)\\b.*");
    private static final Pattern STOPS = Pattern.compile("(?s)\\.\\s+\\p{Lu}.*");
    private static final Pattern NO_WORDS = Pattern.compile("(?i)[^\\p{L}\\p{N}]*(?:and|with|or)?[^\\p{L}\\p{N}]*");

    /** What is further away from a number says nothing of it. */
    private static final int LONGEST_LEAD = 300;

    private final String text;
    private final NamedTexts mentions;
    private final int line;
    private final Particulars context;
    private final List<RowDraft> drafts = new ArrayList<>();
    private final List<Particulars> said = new ArrayList<>();
    private Particulars running = Particulars.NONE;
    private boolean bare;
    /** The first text of the present clause: what follows is not said of those of the clauses before. */
    private int clause;

    private int read;

    private PastedSentence(SourceLine line, Particulars context) {
        this.text = line.text();
        this.mentions = new NamedTexts(line.text());
        this.line = line.number();
        this.context = context;
    }

    /** @param context what holds for texts of which the line itself says nothing */
    static PastedSentence read(SourceLine line, Particulars context) {
        PastedSentence sentence = new PastedSentence(line, context);
        int from = 0;
        for (Mention mention = sentence.mentions.next(from); mention != null; mention = sentence.mentions.next(from)) {
            from = sentence.take(mention);
        }
        return sentence;
    }

    private int take(Mention mention) {
        TitleReader title = TitleReader.after(text, mention, mentions);
        String lead = text.substring(Math.max(read, mention.start() - LONGEST_LEAD), mention.start());
        if (title.text() == null ? !standsAlone(lead, mention) : !introduces(lead, title)) {
            return mention.end();
        }
        bare = title.text() == null;
        add(lead, mention, title);
        read = title.end();
        return read;
    }

    private void add(String words, Mention mention, TitleReader behind) {
        String lead = ownLead(words);
        String title = behind.text() == null ? "" : behind.text();
        String tail = behind.said();
        Particulars before = ParticularsReader.read(lead);
        boolean understood = !before.isEmpty() || PREFIX.matcher(lead).matches();
        running = before.withoutKind().over(running);
        RowDraft draft = RowDraft.of(mention.reading(), mention.isNumbered() ? before.kind() : mention.kind(), title)
                .revised(REVISED.matcher(lead).find() || REVISION.matcher(tail).find());
        drafts.add(understood ? draft : draft.leaving(lead.strip()));
        said.add(ParticularsReader.readTail(tail).withoutKind().over(running));
    }

    /** Of “… on 13 December 2024 and consented …” the first clause is of the texts before. */
    private String ownLead(String lead) {
        Matcher clauses = CLAUSES.matcher(lead);
        if (drafts.isEmpty() || !clauses.matches()) {
            return lead;
        }
        Particulars before = ParticularsReader.read(clauses.group(1)).withoutKind();
        if (before.date() == null) {
            return lead;
        }
        for (int i = drafts.size() - 1 - bareBefore(); i < drafts.size(); i++) {
            said.set(i, before.over(said.get(i)));
        }
        clause = drafts.size();
        return clauses.group(2);
    }

    private boolean introduces(String lead, TitleReader title) {
        String words = String.valueOf(title.text());
        if (title.quoted()) {
            return true;
        }
        if (!LETTERS.matcher(lead).find()) {
            return true;
        }
        boolean opens = !Character.isLowerCase(words.charAt(0)) || words.matches("(?s)\\S*[\\p{Lu}\\d].*");
        return opens
                && (PREFIX.matcher(lead).matches()
                        || LEADS.matcher(lead).matches()
                                && !ParticularsReader.read(lead).isEmpty());
    }

    /** A number without a title names a text in a list of such numbers, else it is a citation. */
    private boolean standsAlone(String lead, Mention mention) {
        if (!mention.isNumbered()) {
            return false;
        }
        if (bare && NEXT_LISTED.matcher(lead).matches()) {
            return true;
        }
        if (LISTED.matcher(lead).matches()) {
            return true;
        }
        return endsOrGoesOn(mention.end()) && isLed(lead);
    }

    private static boolean isLed(String lead) {
        return PREFIX.matcher(lead).matches()
                || LEADS.matcher(lead).matches() && ParticularsReader.read(lead).stage() != null;
    }

    private boolean endsOrGoesOn(int end) {
        String rest = text.substring(end, Math.min(text.length(), end + LONGEST_LEAD));
        if (NO_WORDS.matcher(rest).matches()) {
            return true;
        }
        if (STOPS.matcher(rest).matches()) {
            return true;
        }
        var separator = NEXT_LISTED.matcher(rest);
        if (separator.lookingAt() && separator.end() > 0 && mentions.at(end + separator.end()) != null) {
            return true;
        }
        return AFTERWARDS.matcher(rest).matches()
                && !ParticularsReader.read(rest).isEmpty();
    }

    /** @see NamedTexts#places */
    int places() {
        return mentions.places();
    }

    List<PastedText> rows() {
        List<PastedText> rows = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            boolean last = i >= drafts.size() - 1 - bareBefore()
                    || OF_ALL.matcher(text.substring(read)).matches();
            rows.add(
                    last
                            ? last(drafts.get(i), said.get(i))
                            : drafts.get(i).row(line, said.get(i).over(context)));
        }
        return rows;
    }

    /** How many numbers without a title stand right before the last one: what follows holds for all of them. */
    private int bareBefore() {
        int count = 0;
        while (count < drafts.size() - clause
                && drafts.get(drafts.size() - 1 - count).title().isEmpty()) {
            count++;
        }
        return Math.max(0, count - 1);
    }

    private PastedText last(RowDraft draft, Particulars before) {
        String tail = text.substring(read);
        if (NO_WORDS.matcher(tail).matches() || tail.strip().endsWith(":")) {
            return draft.row(line, before.over(context));
        }
        Particulars after = AFTERWARDS.matcher(tail).matches() || isSaidAlone(tail)
                ? ParticularsReader.readBehind(tail).withoutKind()
                : Particulars.NONE;
        RowDraft whole = after.isEmpty() ? draft.leaving(tail.strip()) : draft;
        return whole.row(line, after.over(before).over(context));
    }

    /** “Title”. Approved: 13.12.2024 */
    private static boolean isSaidAlone(String tail) {
        return tail.startsWith(".") && TitleTail.isParticular(tail.substring(1));
    }

    /** What the line says of the lines that follow. */
    Particulars heading() {
        String tail = text.substring(read);
        boolean opens = !drafts.isEmpty() && tail.strip().endsWith(":");
        return opens ? ParticularsReader.read(tail).over(running) : Particulars.NONE;
    }
}
