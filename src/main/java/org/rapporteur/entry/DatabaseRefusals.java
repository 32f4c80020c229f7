package org.rapporteur.entry;

import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;
import org.rapporteur.entry.sheet.FieldProblem;
import org.rapporteur.entry.sheet.RefusedSheetException;
import org.springframework.dao.ConcurrencyFailureException;

/** What the database refuses, told at the field where it can be mended; never in the database's own words. */
final class DatabaseRefusals {

    /** Two people wrote the same record at the same time, and the other one was first. */
    private static final String LOCK_NOT_AVAILABLE = "55P03";

    private static final String COLLISION = "revision_number_once";

    /** The report that tells the record is issued. */
    private static final String LOCKED = "issued_locks";

    private DatabaseRefusals() {}

    /** @return the exception itself where it is no refusal of the database's */
    static RuntimeException ofWriting(RuntimeException failure, Editor editor) {
        return refusal(failure)
                .map(refusal -> told(refusal, editor))
                .<RuntimeException>map(RefusedSheetException::new)
                .orElse(failure);
    }

    static RuntimeException ofWithdrawal(RuntimeException failure) {
        return refusal(failure)
                .map(refusal -> FieldProblem.ofAll(
                        LOCKED.equals(refusal.getConstraint())
                                ? "entry.rule.issued"
                                : "entry.referred." + referrer(refusal)))
                .<RuntimeException>map(RefusedSheetException::new)
                .orElse(failure);
    }

    static boolean isCollision(RuntimeException failure) {
        if (failure instanceof ConcurrencyFailureException) {
            return !waitedTooLong(failure);
        }
        return refusal(failure)
                .filter(refusal -> COLLISION.equals(refusal.getConstraint()))
                .isPresent();
    }

    /** Somebody else's work is not finished: there is nothing yet to be in conflict with. */
    private static boolean waitedTooLong(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .filter(SQLException.class::isInstance)
                .anyMatch(cause -> LOCK_NOT_AVAILABLE.equals(((SQLException) cause).getSQLState()));
    }

    private static FieldProblem told(ServerErrorMessage refusal, Editor editor) {
        String rule = Objects.requireNonNullElse(refusal.getConstraint(), "");
        String field = editor.fieldsByRule().getOrDefault(rule, "");
        return FieldProblem.in(field, message(editor, rule, Objects.requireNonNullElse(refusal.getSQLState(), "")));
    }

    private static String message(Editor editor, String rule, String state) {
        if (editor.kind().equals("resolutions") && rule.startsWith("period_scope")) {
            return "entry.rule.edition-used";
        }
        if (rule.equals(LOCKED)) {
            return "entry.rule.issued";
        }
        return switch (state) {
            case "23505" -> "entry.rule.taken";
            case "23503" -> "entry.rule.unknown";
            case "22001" -> "entry.rule.long";
            default -> "entry.rule.other";
        };
    }

    /** The first word of the table that refers to the record: recommendation, tally, activity … */
    private static String referrer(ServerErrorMessage refusal) {
        String table = Objects.requireNonNullElse(refusal.getTable(), "").split("_")[0];
        return switch (table) {
            case "recommendation", "tally", "activity", "account", "period", "topic", "body", "section", "block" ->
                table;
            default -> "other";
        };
    }

    /** Classes 22 and 23 of PostgreSQL's errors: what no column of this type holds, and what breaks a constraint. */
    private static Optional<ServerErrorMessage> refusal(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .filter(PSQLException.class::isInstance)
                .map(cause -> ((PSQLException) cause).getServerErrorMessage())
                .filter(Objects::nonNull)
                .filter(message -> String.valueOf(message.getSQLState()).matches("2[23].*"))
                .findFirst();
    }
}
