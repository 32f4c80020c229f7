package org.rapporteur.site.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.platform.InvalidParameterException;

/**
 * The pages of a list: « 1 … 4 [5] 6 … 12 ».
 *
 * @param page the one on screen
 * @param previous address of the page before; null on the first
 * @param next address of the page after; null on the last
 */
public record Pager(
        int page,
        int pages,
        int first,
        int last,
        int total,
        @Nullable String previous,
        @Nullable String next,
        List<Step> steps) {

    /** A page one may go to; a gap has no address and no number. */
    public record Step(int number, @Nullable String href) {

        public boolean isGap() {
            return number == 0;
        }
    }

    private static final Step GAP = new Step(0, null);

    /** @throws InvalidParameterException when the page asked for lies behind the last */
    public static Pager of(Asked asked, int total) {
        return of(asked.page(), total, page -> asked.page(page).href());
    }

    /**
     * The pages of a list which is not asked for by selection.
     *
     * @param href address of each page, counted from 1
     * @throws InvalidParameterException when the page asked for lies behind the last
     */
    public static Pager of(int page, int total, IntFunction<String> href) {
        int pages = Math.max(1, (total + Asked.SIZE - 1) / Asked.SIZE);
        if (page > pages) {
            throw new InvalidParameterException("page", "" + page, "pager.beyond");
        }
        int first = (page - 1) * Asked.SIZE;
        return new Pager(
                page,
                pages,
                total == 0 ? 0 : first + 1,
                Math.min(total, first + Asked.SIZE),
                total,
                page == 1 ? null : href.apply(page - 1),
                page == pages ? null : href.apply(page + 1),
                steps(page, pages, href));
    }

    private static List<Step> steps(int page, int pages, IntFunction<String> href) {
        List<Step> steps = new ArrayList<>();
        int before = 0;
        for (int number : shown(page, pages)) {
            if (number == before + 2) {
                steps.add(new Step(before + 1, href.apply(before + 1)));
            }
            if (number > before + 2) {
                steps.add(GAP);
            }
            steps.add(new Step(number, href.apply(number)));
            before = number;
        }
        return List.copyOf(steps);
    }

    private static int[] shown(int page, int pages) {
        return Stream.of(1, page - 1, page, page + 1, pages)
                .filter(number -> number >= 1 && number <= pages)
                .mapToInt(Integer::intValue)
                .distinct()
                .sorted()
                .toArray();
    }
}
