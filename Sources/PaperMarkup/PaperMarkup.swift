// PaperMarkup: text with structure.
//
// Everything that is printed is a tree of `Block` and `Inline` (Tree/). A tree comes from an
// author's Markdown or from a template that is filled, and goes to writers; none of them knows
// another.
//
//     an author's Markdown ── MarkdownReader ──┐
//                                              ├──▶ [Block] ──▶ MarkdownWriter, and other modules
//     a house's Markdown ──── Template ── fill ┘
//
// - CommonMark/  cmark-gfm, and the only place that sees its C types: text to `SyntaxNode`.
// - Tree/        the values: blocks, inlines, lists and their numbers, tables, places in a text.
// - Reading/     `MarkdownReader`: nodes to blocks, and the exact places of what has no block.
//                Begin with MarkdownReader.swift; InlineLocator.swift finds the places, and
//                NotedText.swift what is a note.
// - Writing/     `MarkdownWriter`: blocks to lines (BlockWriter), lines to units (InlineWriter),
//                units to text with no more escapes than are needed (UnitEncoder).
// - Templates/   `Template` and `LineTemplate`: the tags are found (TagScanner) and hidden from
//                CommonMark (TaggedSource), the tree is read (TemplateReader), its names are
//                checked (NameChecker), its holes filled (TemplateFiller, InlineFiller).
//
// What is written reads back as the same tree: Tests/PaperMarkupTests/RoundTrip holds it to that.
