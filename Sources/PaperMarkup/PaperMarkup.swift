// PaperMarkup: text with structure.
//
// There are two types of tree, so that the compiler keeps them apart. An author's text is a
// *written* tree (`Written<Reference>`): every inline knows its place in the source, and references
// have a case of their own. A reader's text is a *printed* tree (`Block`, `Inline`), which cannot
// contain references. Writers accept only printed trees.
//
//     an author's Markdown ── MarkdownReader ──▶ Written ── printed ──┐
//                                                                     ├──▶ [Block] ──▶ writers
//     a house's Markdown ──── Template ─────────────────── fill ──────┘
//
// - CommonMark/  cmark-gfm, whose C types are used nowhere else: text to `SyntaxNode`, with the
//                places of inlines (InlinePlacer) and of characters typed with escapes (TypedText).
// - Written/     the written tree, its references, and its conversion to a printed tree.
// - Printed/     the printed tree: blocks, inlines, lists and their numbers, tables.
// - Reading/     `MarkdownReader`, the conversion of nodes to written trees (WrittenReader), markup
//                that trees cannot represent (UnsupportedFinder), and notes (NotedText).
// - Writing/     `MarkdownWriter`: blocks to lines (BlockWriter), lines to units (InlineWriter),
//                units to text with as few escapes as possible (UnitEncoder).
// - Templates/   `Template` and `LineTemplate`: tags are found (TagScanner) and masked for the
//                parser (TaggedSource), the tree is read (TemplateReader), its names are checked
//                (NameChecker), and its holes are filled (TemplateFiller, InlineFiller).
//
// Written Markdown reads back as the same tree: Tests/PaperMarkupTests/RoundTrip checks this.
