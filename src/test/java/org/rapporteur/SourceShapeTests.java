package org.rapporteur;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** How the sources are written, read by the compiler's own parser; the figures are printed, to be judged by people. */
class SourceShapeTests {

    private static final Path MAIN = Path.of("src/main/java");

    /** A method that is longer hides a second one. */
    private static final int LONGEST_METHOD = 30;

    private static final List<Piece> METHODS = new ArrayList<>();
    private static final List<Piece> BARE = new ArrayList<>();
    private static final List<Piece> FILES = new ArrayList<>();

    /** Some lines of a file. */
    private record Piece(String place, int lines) {}

    @BeforeAll
    static void read() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        var files = compiler.getStandardFileManager(null, null, null);
        JavacTask task = (JavacTask) compiler.getTask(
                null, files, null, List.of("-proc:none"), Set.of(), files.getJavaFileObjectsFromPaths(sources()));
        SourcePositions positions = Trees.instance(task).getSourcePositions();
        for (CompilationUnitTree unit : task.parse()) {
            new Reader(unit, positions).scan(unit, null);
            FILES.add(new Piece(name(unit), (int)
                    unit.getSourceFile().getCharContent(true).toString().lines().count()));
        }
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> found = Files.walk(MAIN)) {
            return found.filter(path -> path.toString().endsWith(".java")).toList();
        }
    }

    private static String name(CompilationUnitTree unit) {
        String path = unit.getSourceFile().toUri().getPath();
        return path.substring(path.indexOf("org/rapporteur"));
    }

    @Test
    void everyBranchAndLoopHasBraces() {
        assertThat(BARE).isEmpty();
    }

    @Test
    void noMethodIsLongerThanAPage() {
        assertThat(METHODS)
                .filteredOn(method -> method.lines() > LONGEST_METHOD)
                .isEmpty();
    }

    /** Language is a value of the request, or of the document; a text, number or day of a fixed one would stay English. */
    @Test
    void theLanguageIsNamedInOnePlace() throws IOException {
        List<String> naming = new ArrayList<>();
        for (Path source : sources()) {
            if (Files.readString(source).contains("Locale.UK")) {
                naming.add(source.getFileName().toString());
            }
        }
        assertThat(naming).containsExactly("PrintedLanguage.java");
    }

    @Test
    void tellsItsFigures() {
        long hidden = FILES.stream().filter(file -> !isPublic(file)).count();
        System.out.println("Sources: " + FILES.size() + " files, "
                + FILES.stream().mapToInt(Piece::lines).sum() + " lines; types that are not public "
                + hidden * 100 / FILES.size() + " %");
        System.out.println("Method lines: " + spread(METHODS));
        System.out.println("File lines: " + spread(FILES) + "; longest: " + longest());
        assertThat(METHODS).isNotEmpty();
    }

    private static boolean isPublic(Piece file) {
        String type = Path.of(file.place()).getFileName().toString().replace(".java", "");
        try {
            return Files.readString(MAIN.resolve(file.place()))
                    .lines()
                    .anyMatch(line -> line.startsWith("public ") && line.matches(".*\\b" + type + "\\b.*"));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static String spread(List<Piece> pieces) {
        int[] lines = pieces.stream().mapToInt(Piece::lines).sorted().toArray();
        return "median " + lines[lines.length / 2] + ", 95 of 100 within " + lines[lines.length * 95 / 100]
                + ", longest " + lines[lines.length - 1];
    }

    private static List<Piece> longest() {
        return FILES.stream()
                .sorted(Comparator.comparingInt(Piece::lines).reversed())
                .limit(5)
                .toList();
    }

    /** Reads one file. */
    private static final class Reader extends TreeScanner<@Nullable Void, @Nullable Void> {

        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final LineMap lines;

        Reader(CompilationUnitTree unit, SourcePositions positions) {
            this.unit = unit;
            this.positions = positions;
            this.lines = unit.getLineMap();
        }

        @Override
        public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
            if (method.getBody() != null) {
                METHODS.add(new Piece(name(unit) + "#" + method.getName(), length(method)));
            }
            return super.visitMethod(method, nothing);
        }

        /** From its name to its last brace, without what is said before. */
        private int length(MethodTree method) {
            long first = positions.getStartPosition(unit, method.getBody());
            long last = positions.getEndPosition(unit, method.getBody());
            return (int) (lines.getLineNumber(last) - lines.getLineNumber(first)) + 1;
        }

        @Override
        public @Nullable Void visitIf(IfTree branch, @Nullable Void nothing) {
            require(branch.getThenStatement());
            if (!(branch.getElseStatement() instanceof IfTree)) {
                require(branch.getElseStatement());
            }
            return super.visitIf(branch, nothing);
        }

        @Override
        public @Nullable Void visitForLoop(ForLoopTree loop, @Nullable Void nothing) {
            require(loop.getStatement());
            return super.visitForLoop(loop, nothing);
        }

        @Override
        public @Nullable Void visitEnhancedForLoop(EnhancedForLoopTree loop, @Nullable Void nothing) {
            require(loop.getStatement());
            return super.visitEnhancedForLoop(loop, nothing);
        }

        @Override
        public @Nullable Void visitWhileLoop(WhileLoopTree loop, @Nullable Void nothing) {
            require(loop.getStatement());
            return super.visitWhileLoop(loop, nothing);
        }

        @Override
        public @Nullable Void visitDoWhileLoop(DoWhileLoopTree loop, @Nullable Void nothing) {
            require(loop.getStatement());
            return super.visitDoWhileLoop(loop, nothing);
        }

        private void require(@Nullable StatementTree body) {
            if (body != null && !(body instanceof BlockTree)) {
                BARE.add(new Piece(name(unit) + ":" + line(body), 1));
            }
        }

        private long line(Tree tree) {
            return lines.getLineNumber(positions.getStartPosition(unit, tree));
        }
    }
}
