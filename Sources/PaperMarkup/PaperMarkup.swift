// PaperMarkup: text with structure.
//
// There are two trees, and the compiler keeps them apart. What an author wrote is a *written* tree
// (`Written<Reference>`): every inline knows its place in the source, and what the text asks for is a case of
// its own. What a reader gets is a *printed* tree (`Block`, `Inline`), which cannot hold a reference. Writers
// take printed trees alone.
//
//     an author's Markdown ── MarkdownReader ──▶ Written ── printed ──┐
//                                                                     ├──▶ [Block] ──▶ writers
//     a house's Markdown ──── Template ─────────────────── fill ──────┘
//
// - CommonMark/  cmark-gfm, and the only place that sees its C types: text to `SyntaxNode`, with the
//                places of inlines (InlinePlacer) and of characters typed with escapes (TypedText).
// - Written/     the written tree, and how it is read from nodes (WrittenReader) and printed.
// - Printed/     the printed tree: blocks, inlines, lists and their numbers, tables.
// - Reading/     `MarkdownReader`, and what no tree can hold (UnsupportedFinder). NotedText finds out
//                what is a note; Mask hides from the parser what is no Markdown.
// - Writing/     `MarkdownWriter`: blocks to lines (BlockWriter), lines to units (InlineWriter),
//                units to text with no more escapes than are needed (UnitEncoder).
// - Templates/   `Template` and `LineTemplate`: the tags are found (TagScanner) and hidden from
//                CommonMark (TaggedSource), the tree is read (TemplateReader), its names are
//                checked (NameChecker), its holes filled (TemplateFiller, InlineFiller).
//
// What is written reads back as the same tree: Tests/PaperMarkupTests/RoundTrip holds it to that.
