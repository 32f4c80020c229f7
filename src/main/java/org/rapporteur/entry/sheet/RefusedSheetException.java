package org.rapporteur.entry.sheet;

import java.util.List;
import java.util.stream.Collectors;

/** A sheet that makes no record, with all that is wrong with it. */
public final class RefusedSheetException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<FieldProblem> problems;

    public RefusedSheetException(List<FieldProblem> problems) {
        super(problems.stream()
                .map(problem -> problem.field() + ": " + problem.message())
                .collect(Collectors.joining(", ")));
        this.problems = List.copyOf(problems);
    }

    public RefusedSheetException(FieldProblem problem) {
        this(List.of(problem));
    }

    public List<FieldProblem> problems() {
        return problems;
    }
}
