package org.rapporteur.document.format;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** What a reader of the Markdown file meets. */
final class MarkdownReading {

    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();

    private final Reading reading = new Reading();
    private final List<String> links = new ArrayList<>();

    static List<String> of(String markdown) {
        return read(markdown).reading.lines();
    }

    static List<String> links(String markdown) {
        return read(markdown).links;
    }

    private static MarkdownReading read(String markdown) {
        MarkdownReading self = new MarkdownReading();
        self.blocks(PARSER.parse(markdown), 0);
        return self;
    }

    private void blocks(Node parent, int depth) {
        children(parent).forEach(node -> block(node, depth));
    }

    private void block(Node node, int depth) {
        if (node instanceof Heading heading) {
            reading.heading(heading.getLevel(), null, text(node));
        } else if (node instanceof Paragraph && node.getParent() instanceof ListItem && node.getPrevious() == null) {
            reading.item(depth, text(node));
        } else if (node instanceof Paragraph) {
            reading.paragraph(depth, null, text(node));
        } else if (node instanceof BulletList) {
            children(node).forEach(item -> blocks(item, depth + 1));
        } else if (node instanceof TableBlock || node instanceof TableHead || node instanceof TableBody) {
            blocks(node, depth);
        } else if (node instanceof TableRow) {
            reading.row(children(node).map(this::text).toList());
        } else {
            reading.unexpected(node);
        }
    }

    private String text(Node parent) {
        StringBuilder text = new StringBuilder();
        children(parent).forEach(node -> inline(node, text));
        return text.toString();
    }

    private void inline(Node node, StringBuilder text) {
        if (node instanceof Text words) {
            text.append(words.getLiteral());
        } else if (node instanceof Link link) {
            links.add(link.getDestination());
            text.append(text(link));
        } else {
            reading.unexpected(node);
        }
    }

    private static Stream<Node> children(Node parent) {
        return Stream.iterate(parent.getFirstChild(), node -> node != null, Node::getNext);
    }
}
