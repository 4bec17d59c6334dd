import PaperMarkup
import TestSupport
import Testing

@Suite struct `The numbers of tables and figures` {
  private static let numbering = CaptionNumbering(
    tables: NumberingStyle(example: "Table 1:"), figures: NumberingStyle(example: "(Figure a)"))

  private static func target(_ kind: CaptionName.Kind, _ id: String) -> CaptionTarget {
    CaptionTarget(CaptionName(kind, id), in: "paper.md")
  }

  private static func table(_ id: String?, _ caption: String = "C") -> Block {
    .table(
      Table(
        caption: caption.isEmpty ? [] : [.text(caption)],
        mark: id.map { CaptionMark(target(.table, $0)) }, columns: [[.text("a")]], rows: []))
  }

  private static func picture(_ id: String?) -> Block {
    .picture(
      Picture(
        alternative: "A", caption: [.text("P")],
        mark: id.map { CaptionMark(target(.picture, $0)) },
        image: PictureImage(format: .png, width: 1, height: 1, path: "a.png", bytes: [])))
  }

  private static func reference(_ kind: CaptionName.Kind, _ id: String) -> Inline {
    .reference(CaptionReference(target(kind, id)))
  }

  @Test func `are in captions and in references before and after them`() {
    let blocks: [Block] = [
      .paragraph([.text("As "), Self.reference(.table, "b"), .text(" shows.")]),
      Self.table("a"), Self.table(nil, "Without"), Self.picture("p"), .quote([Self.table("b")]),
      .paragraph([.strong([Self.reference(.table, "a"), Self.reference(.picture, "p")])]),
    ].numberingCaptions(Self.numbering)
    let markdown = MarkdownWriter.write(blocks)
    #expect(
      markdown == """
        As Table 2 shows.

        **Table 1: C**

        | a |
        | --- |

        **Without**

        | a |
        | --- |

        ![A](a.png)

        **(Figure a) P**

        > **Table 2: C**
        >
        > | a |
        > | --- |

        **Table 1Figure a**

        """, "\(markdown)")
  }

  @Test func `are none where the house states none`() {
    let blocks = [Self.table("a"), Self.picture("p")]
    #expect(blocks.numberingCaptions(.none) == blocks)
    #expect(
      MarkdownWriter.write(blocks).contains("**C**")
        && MarkdownWriter.write(blocks).contains("![A](a.png \"P\")"))
  }

  @Test func `stand alone where a table has no words`() {
    let blocks = [Self.table("a", "")].numberingCaptions(Self.numbering)
    #expect(MarkdownWriter.write(blocks).hasPrefix("**Table 1**\n"))
  }

  @Test func `take the place of a chart where charts are not drawn`() {
    var chart = Chart(caption: [.text("PI2")], points: [], words: "It rose.")
    #expect(MarkdownWriter.write([.chart(chart)]).isEmpty)
    chart.mark = CaptionMark(Self.target(.chart, "PI2"))
    let blocks = [Block.chart(chart)].numberingCaptions(Self.numbering)
    #expect(MarkdownWriter.write(blocks) == "**(Figure a) PI2**\n\nIt rose.\n")
  }

  /// Whatever the order of tables, pictures and references.
  @Test(arguments: 0..<4)
  func `run from one in the order of printing, and references say that of their target`(part: Int) {
    var random = SeededGenerator(seed: UInt64(400 + part))
    for _ in 0..<200 {
      let count = 1 + random.below(12)
      let isTable = (0..<count).map { _ in random.below(2) == 0 }
      var blocks: [Block] = []
      for index in 0..<count {
        let block = isTable[index] ? Self.table("n\(index)") : Self.picture("n\(index)")
        let to = random.below(count)
        let line: [Inline] = [Self.reference(isTable[to] ? .table : .picture, "n\(to)")]
        blocks.append(random.below(3) == 0 ? .quote([block]) : block)
        blocks.append(random.below(2) == 0 ? .paragraph(line) : .paragraph([.emphasis(line)]))
      }
      let numbered = blocks.numberingCaptions(Self.numbering)
      let labels = numbered.captionLabels
      for kind in [CaptionName.Kind.table, .picture] {
        let numbers = numbered.marks.filter { $0.target.name.kind == kind }
          .compactMap { $0.label?.number }
        #expect(numbers == Array(1..<(numbers.count + 1)))
      }
      for case .paragraph(let line) in numbered {
        let target = [Block.paragraph(line)].captionReferences.first
        #expect(line.plainText == target.flatMap { labels[$0]?.reference })
      }
      #expect(numbered.numberingCaptions(Self.numbering) == numbered)
    }
  }
}
