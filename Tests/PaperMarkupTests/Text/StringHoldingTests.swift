import PaperMarkup
import Testing

@Suite struct `A text within another` {
  @Test func `is found byte for byte wherever it is`() {
    for part in ["", "Board", "The", "Board of", "f", "The Board of"] {
      #expect("The Board of".holds(part), "\(part)")
    }
    for part in ["board", "Boards", "The Board of ", "x"] {
      #expect(!"The Board of".holds(part), "\(part)")
    }
    #expect("Bwrdd Iechyd â Lles".holds("â") && !"".holds("a"))
  }
}
