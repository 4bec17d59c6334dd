import PaperMarkup
import PaperModel
import PaperSource

/// What a partner typed: text, whatever it looks like, which becomes Markdown that says the same.
struct ReturnText {
  let blocks: [Block]

  /// Each line is a paragraph; lines that begin with a dash or a bullet are a list.
  init(_ typed: String) {
    var blocks: [Block] = []
    var items: [[Block]] = []
    func end() {
      if !items.isEmpty { blocks.append(.list(List(marker: .bullet, items: items))) }
      items = []
    }
    for line in typed.split(whereSeparator: \.isNewline) {
      let text = String(line).trimmingWhiteSpace
      guard !text.isEmpty else { continue }
      if let mark = text.first, "-•*–".contains(mark), text.dropFirst().first == " " {
        items.append([.paragraph([.text(String(text.dropFirst(2)).trimmingWhiteSpace)])])
      } else {
        end()
        blocks.append(.paragraph([.text(text)]))
      }
    }
    end()
    self.blocks = blocks
  }

  /// The blocks as Markdown, without a line break at the end.
  var markdown: String {
    ImportedSource.markdown(blocks).trimmingWhiteSpace
  }

  /// The text as one line of Markdown.
  var line: String {
    let text = blocks.textWithNotes
    return text.isEmpty
      ? "" : ImportedSource.markdown([.paragraph([.text(text)])]).trimmingWhiteSpace
  }

  /// The words alone, by which two texts are compared.
  var words: String { blocks.textWithNotes.singleSpaced }
}

extension String {
  /// The first characters, for messages.
  func shortened(to length: Int) -> String {
    count > length ? prefix(length) + "…" : self
  }
}
