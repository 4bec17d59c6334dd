import PaperModel

extension Rule {
  /// Finds names with other connecting words, in another order, or without a word in the middle.
  static let inconsistentName = ofDocuments(
    "inconsistent-name", .note, in: .names,
    page: Page(
      finds: """
        A name in capitals that a document writes in two ways: *Call to Action* and *Call for \
        Action*, *Marmot City Action Plan* and *Marmot Action Plan*.
        """,
      why: "Readers look for the difference between two names, and there is none.",
      example: "The Call to Action was launched. Members heard of the Call for Action.",
      instead: "The Call to Action was launched. Members heard of the Call to Action.",
      doubt: """
        Wrong about one time in four, hence a note: two plans, posts or services may well be called \
        nearly alike.
        """)
  ) { checked in checked.documents.flatMap { NameVariants($0).findings } }
}

/// The names of a document that are nearly alike.
private struct NameVariants {
  struct Use {
    let line: ProseLine
    let name: CapitalisedName
  }

  /// A way in which a name is written; the words are in lower case.
  struct Variant {
    let text: String
    let stems: [String]
    /// The connecting words that distinguish names.
    let joints: [String]
    var uses: [Use] = []
  }

  private(set) var findings: [Finding] = []
  private var variants: [Variant] = []

  init(_ document: ProseDocument) {
    var numbers: [String: Int] = [:]
    for line in document.lines {
      for name in line.capitalisedNames {
        let words = line.forms[name.words]
        let stems = words.filter { !$0.isSmall }.map(\.nameStem)
        guard stems.count > 1, stems.count < 10 else { continue }
        let joints = words.map(\.folded).filter(Self.joints.contains)
        let key = stems.joined(separator: " ") + "|" + joints.joined(separator: " ")
        let number = numbers[key] ?? variants.count
        if numbers[key] == nil {
          numbers[key] = number
          variants.append(
            Variant(
              text: words.map(\.text).joined(separator: " "), stems: stems, joints: joints))
        }
        variants[number].uses.append(Use(line: line, name: name))
      }
    }
    compare()
  }

  private mutating func compare() {
    var same: [[String]: Int] = [:]
    var shorter: [[String]: Int] = [:]
    for (number, variant) in variants.enumerated() {
      let sorted = variant.stems.sorted()
      if let other = same[sorted] { report(number, other) } else { same[sorted] = number }
      shorter[variant.stems] = number
    }
    for (number, variant) in variants.enumerated() where variant.stems.count > 2 {
      for missing in 1..<(variant.stems.count - 1) {
        var rest = variant.stems
        rest.remove(at: missing)
        if let other = shorter[rest], variants[other].joints == variant.joints {
          report(number, other)
        }
      }
    }
  }

  /// Connecting words that are part of a name; others, such as `and`, are often left out.
  private static let joints: Set = ["of", "for", "to", "in", "on", "from", "at", "by"]

  private mutating func report(_ first: Int, _ second: Int) {
    let isFirstRarer = variants[first].uses.count <= variants[second].uses.count
    let (rare, usual) =
      isFirstRarer ? (variants[first], variants[second]) : (variants[second], variants[first])
    guard let other = usual.uses.first else { return }
    findings += rare.uses.map { use in
      Finding(
        "'\(rare.text)' may be '\(usual.text)', which this document also names",
        at: use.line.range(use.name.span),
        notes: [.init("the other name", at: other.line.range(other.name.span))],
        help: "call one thing by one name")
    }
  }
}
