import OfficePackage
import PaperMarkup
import PaperModel
import TestSupport
import Synchronization
import Testing

@testable import PaperRender

@Suite struct `The last gate` {
  @Test(arguments: [1, 2, 3] as [UInt64], [false, true])
  func `finds words of a private file wherever they are put`(seed: UInt64, capitals: Bool) throws {
    let planted = PlantedText(seed: seed, capitals: capitals)
    let folder = try TemporaryFolder()
    for (number, sentence) in planted.sentences.enumerated() {
      let outputs = try PlantedText.outputs(sentence, temporaryFolder: folder.path)
      for (name, content) in outputs {
        let find = try planted.gate.find(in: name, content)
        #expect(find?.file == PlantedText.path, "\(name): \(sentence)")
        #expect(find?.line == planted.line(of: number), "\(name): \(sentence)")
      }
    }
  }

  @Test func `finds nothing in outputs that hold none of them`() throws {
    let folder = try TemporaryFolder()
    for seed in 1...3 as ClosedRange<UInt64> {
      let planted = PlantedText(seed: seed)
      let shuffled = planted.sentences.map {
        $0.split(separator: " ").prefix(5).joined(separator: " ")
      }
      for text in shuffled + ["The meeting of Monday 5 February 2018 at Microsoft"] {
        for (name, content) in try PlantedText.outputs(text, temporaryFolder: folder.path) {
          let find = try planted.gate.find(in: name, content)
          #expect(find == nil, "\(name): \(text)")
        }
      }
    }
  }

  @Test func `passes over the stylesheet of the program, and over no other`() throws {
    let document = try SampleDocuments.document([.paragraph([.text("Met.")])])
    let words = "thead th, thead td: vertical-align, bottom, border-bottom"
    let gate = LastGate(
      sources: [(path: "m.md", bytes: Array(words.utf8))], spans: [.whole("m.md")], house: [],
      look: document.look)
    let page = String(decoding: HTMLWriter.bytes(of: document), as: UTF8.self)
    #expect(page.contains("thead th, thead td { vertical-align: bottom; border-bottom:"))
    #expect(try gate.find(in: "x.html", Array(page.utf8)) == nil)
    for other in [page.replacing("Met.", with: words), page.replacing("2px", with: "3px")] {
      #expect(try gate.find(in: "x.html", Array(other.utf8))?.line == 1)
    }
  }

  @Test(arguments: [
    ("Mrs Smithson asked why.", "So did <b title=\"a\">SMITHSON</b>"),
    ("Mrs Smithson asked why.", "It is Smithson\u{2019}s"),
    ("Brückner-O'Néill spoke", "<p>Br&#xFC;ckner-O&#39;Ne\u{301}ill"),
    ("Mrs Smithson asked why.", "<img alt='by Smithson'>"),
    ("Mrs Smithson asked why.", "<a\n href=\"https://example.org/Smithson\">it</a>"),
    ("unit AB12-7X is let", "the unit AB12-7X"), ("the plot 14Bravo is let", "14bravo"),
    (
      "they will leave the old building in time", "<p>they <i>will</i>\n leave – the “old” building"
    ),
    ("Mrs Smithson asked why.", "{\"a\": \"x\\nSmith\\u00adson\"}"),
    ("Mrs Smithson asked why.", "<script>{\"a\": \"\\u003cSmithson\"}</script>"),
    ("Mrs Smithson asked why.", "<!-- for Smithson -->"),
    (
      "they will leave the old building in time",
      "| <ul><li>will leave the</li><li>old building<br>in time</li></ul> |"
    ),
    ("Mrs Smithson asked why.", "BEGIN:VCALENDAR\r\nSUMMARY:by Smi\r\n thson\r\n"),
  ]) func `reads what stands for the same`(text: String, output: String) throws {
    let gate = PlantedText.gate(text + "\n", public: ["let it be"])
    #expect(try gate.find(in: "x", Array(output.utf8))?.line == 1)
  }

  @Test(arguments: [
    // Ordinary words, and runs that are shorter.
    ("they spoke of premises at length then", "premises, at length they spoke"),
    ("what the lease would cost them", "what the lease would cost you"),
    // A name that the public has, in any case, and one of the house.
    ("Mrs Smithson asked why.", "Mrs Walsh"), ("the Clerk told them", "the Clerk"),
    ("on Wiltshire", "on Wiltshire"),
    // Dates and numbers, also in a sentence.
    (
      "on 2018-04-30T14:00, 20180430T000000Z, 10,000 or 2017/18",
      "2018-04-30T14:00 20180430T000000Z 10,000 2017/18"
    ),
    ("by Friday 30 April 2018", "Friday 30 April 2018"),
    (
      "was agreed at the meeting of Monday 5 February 2018 and then sent",
      "agreed at the meeting of Monday 5 February 2018 and sent"
    ),
    // What public pieces make.
    (
      "considered a report of the Director of Public Health on it",
      "considered a report of the Director of Public Health on"
    ),
    // Names of elements and attributes, and what a page is made of.
    ("the Smithson-Act of CreativeWork", "<p Walthamstow=\"\"><Smithsonian/>CreativeWork</p>"),
    // The start of a sentence, where nothing is a name.
    ("Endorsed by all", "it was endorsed"),
  ]) func `raises no false alarm`(text: String, output: String) throws {
    let gate = PlantedText.gate(
      text + "\n",
      public: [
        "director: Director of Public Health\n", "smithson, walsh: WILTSHIRE",
        "agreed at the meeting",
        "meeting of", "and sent",
      ], house: ["The clerk considered a report of the {{post}} on it"])
    #expect(try gate.find(in: "x", Array(output.utf8)) == nil)
  }

  @Test func `knows private lines among public ones`() throws {
    let text = "title: Premises\nreason: Smithson\ntext: Walsh\n"
    let gate = LastGate(
      sources: [(path: "m.yaml", bytes: Array(text.utf8))],
      spans: [PrivateSpan(file: "m.yaml", lines: 2...2)], house: [])
    #expect(try gate.find(in: "x", Array("Premises, Walsh".utf8)) == nil)
    #expect(try gate.find(in: "x", Array("Premises, Smithson".utf8))?.line == 2)
    #expect(gate.tells("'Smithson' is not a key") && !gate.tells("'Walsh' is not a key"))
  }

  @Test func `asks what the program writes only when something was found`() throws {
    let asked = Mutex(0)
    let gate = LastGate(
      sources: [(path: "m.md", bytes: Array("Smithson of Microsoft".utf8))],
      spans: [.whole("m.md")], house: [],
      boilerplate: {
        asked.withLock { $0 += 1 }
        return [Array("Microsoft".utf8)]
      })
    #expect(try gate.find(in: "x", Array("nobody".utf8)) == nil && asked.withLock(\.self) == 0)
    #expect(try gate.find(in: "x", Array("Microsoft".utf8)) == nil && asked.withLock(\.self) == 1)
    #expect(try gate.find(in: "x", Array("Microsoft, Smithson".utf8)) != nil)
    #expect(asked.withLock(\.self) == 1)
  }

  @Test func `finds nothing where nothing is private`() throws {
    let gate = LastGate(
      sources: [(path: "m.md", bytes: Array("Smithson".utf8))], spans: [], house: [])
    #expect(gate.isEmpty)
    #expect(try gate.find(in: "x", Array("PK\u{3}\u{4} Smithson".utf8)) == nil)
  }

  @Test func `says in one line what keeps outputs from being written`() throws {
    let gate = PlantedText.gate("one\nSmithson\n")
    let outputs = [("out/a.md", "a"), ("out/x.html", "<p>Smithson")].map {
      (name: $0, content: OutputContent(Array($1.utf8)))
    }
    #expect(
      gate.refusal(of: outputs)
        == "error: 'out/x.html' holds words of '\(PlantedText.path)', line 2, which is private: "
        + "nothing was written")
    #expect(gate.refusal(of: outputs.prefix(1)) == nil)
    let damaged = (name: "a.docx", content: OutputContent(Array("PK\u{3}\u{4}".utf8)))
    #expect(
      gate.refusal(of: [damaged])?.hasPrefix("error: 'a.docx' cannot be looked through") == true)
  }

  @Test func `reads any bytes to their end`() {
    var random = SeededGenerator(seed: 7)
    let gate = PlantedText.gate("Mrs Smithson asked why.\n")
    let pieces = [
      "<", ">", "\"", "'", "&", "#x", ";", "\\", "u00e", "\\u", "<!--", "<script", "é", "a",
    ]
    for _ in 0..<2_000 {
      var bytes = Array((0..<random.below(12)).map { _ in random.pick(pieces) }.joined().utf8)
      if random.below(3) == 0 { bytes.append(UInt8(random.below(256))) }
      #expect((try? gate.find(in: "x", bytes)) == nil)
    }
  }
}
