package org.scrfindings.ingest.parse;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/**
 * The words of one block, without their marks.
 *
 * @param bold whether all of them are strong
 * @param italic whether all of them are emphasised
 */
record MarkdownWords(String text, boolean bold, boolean italic) {

    static MarkdownWords of(Node block) {
        Inlines inlines = new Inlines();
        inlines.visitChildren(block);
        return inlines.words();
    }

    private static final class Inlines extends AbstractVisitor {

        private final StringBuilder words = new StringBuilder();
        private int strong;
        private int emphasised;
        private boolean plain;
        private boolean upright;

        @Override
        protected void visitChildren(Node parent) {
            super.visitChildren(parent);
        }

        MarkdownWords words() {
            boolean any = !words.toString().isBlank();
            return new MarkdownWords(words.toString(), any && !plain, any && !upright);
        }

        @Override
        public void visit(Text text) {
            append(text.getLiteral());
        }

        @Override
        public void visit(Code code) {
            append(code.getLiteral());
        }

        @Override
        public void visit(HtmlInline html) {
            words.append(html.getLiteral().startsWith("<br") ? "\n" : "");
        }

        @Override
        public void visit(SoftLineBreak lineBreak) {
            words.append('\n');
        }

        @Override
        public void visit(HardLineBreak lineBreak) {
            words.append('\n');
        }

        @Override
        public void visit(StrongEmphasis strongEmphasis) {
            strong++;
            visitChildren(strongEmphasis);
            strong--;
        }

        @Override
        public void visit(Emphasis emphasis) {
            emphasised++;
            visitChildren(emphasis);
            emphasised--;
        }

        private void append(String literal) {
            words.append(literal);
            if (!literal.isBlank()) {
                plain |= strong == 0;
                upright |= emphasised == 0;
            }
        }
    }
}
