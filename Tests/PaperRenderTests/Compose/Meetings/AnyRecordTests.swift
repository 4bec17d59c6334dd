import PaperMarkup
import PaperModel
import TestSupport
import Testing

@Suite struct `Any record of meetings` {
  @Test(arguments: 1...60)
  func `makes documents in which every resolution stands with all its words`(seed: Int) throws {
    var random = RandomRecord(seed: UInt64(seed))
    let record = try random.record()
    let documents = try ComposedMeetings(record: record, board: random.board)
    for meeting in record.meetings {
      for document in try documents.all(of: meeting.id.value) {
        #expect(!document.markdown.unicodeScalars.contains { $0 == "\u{FFFC}" })
      }
      let whole = try documents.minutes(of: meeting.id.value, withPrivate: true)
      for item in meeting.agenda.flatMap({ [$0] + $0.items }) where meeting.state != .cancelled {
        guard let minute = documents.book.minute(of: item, in: meeting) else { continue }
        let page = try documents.page(
          of: item.id.value, meeting.id.value, withPrivate: true)
        for resolution in documents.book.resolutions(of: minute, item: item) {
          let words = Self.words(resolution.blocks.printed { _ in "" })
          #expect(words.isSubset(of: Self.words(whole ?? [])))
          #expect(words.isSubset(of: Self.words(page ?? [])))
        }
      }
    }
  }

  /// The words that the generator made, each of which stands in one place.
  private static func words(_ blocks: [Block]) -> Set<Substring> {
    Set(
      [Block].words(blocks).split { !$0.isASCII || !($0.isLetter || $0.isNumber) }
        .filter { $0.hasPrefix("w") && $0.hasSuffix("x") })
  }
}
