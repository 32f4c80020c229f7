package org.rapporteur.intake.reference;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * A kind of record of which the program comes with a table.
 *
 * @param name as {@code reference_rows} writes it
 * @param recorded what each record says now, by key, as {@link ReferenceRow#said} says it
 */
record ReferenceKind<T>(
        String name,
        List<ReferenceRow<T>> rows,
        Supplier<Map<String, String>> recorded,
        Consumer<Collection<T>> add,
        Consumer<T> replace) {}
