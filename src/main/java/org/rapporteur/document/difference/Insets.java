package org.rapporteur.document.difference;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** How far in passages are seen, which is not how deep they stand: what hangs below a paragraph begins at the same margin. */
final class Insets {

    private record Above(int depth, int inset) {}

    private final Deque<Above> above = new ArrayDeque<>();

    private Insets() {}

    static int[] of(List<Passage> passages) {
        Insets insets = new Insets();
        return passages.stream().mapToInt(insets::of).toArray();
    }

    private int of(Passage passage) {
        while (!above.isEmpty() && above.getLast().depth >= passage.depth()) {
            above.removeLast();
        }
        int around = above.isEmpty() || above.getLast().depth < Passage.BLOCKS ? 0 : above.getLast().inset;
        int inset = passage.depth() < Passage.BLOCKS
                ? passage.depth()
                : around + (passage.label().isBullet() ? 1 : 0);
        above.addLast(new Above(passage.depth(), inset));
        return inset;
    }
}
