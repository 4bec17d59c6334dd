import PaperCompose
import Foundation
import PaperMarkup
import PaperModel
import TestSupport
import Testing

@testable import PaperSource

@Suite struct `The schema of a scalar` {
  private static let isSlow = ProcessInfo.processInfo.environment["SLOW_TESTS"] == "1"

  /// A way to read a scalar.
  private struct Form: Sendable {
    let description: ShapeDescription
    let read: @Sendable (YAMLNode, inout Reading) -> Void

    init<Value>(_ shape: Shape<Value>) {
      description = shape.description
      read = { _ = shape.read($0, &$1) }
    }
  }

  private static let forms = [
    Form(Shape<Placed<String>>.text), Form(Shape<Placed<[Prose.Inline]>>.line),
    Form(Shape<Placed<[Prose.Block]>>.markdown), Form(Shape<Placed<FigureValue>>.figure),
    Form(Shape<Fraction>.percentage), Form(Shape<Placed<String>>.id),
    Form(Shape<Placed<CalendarDate>>.date), Form(Shape<Placed<ReportingPeriod>>.period),
    Form(Shape<Placed<Recurrence>>.recurrence), Form(Shape<NumberingStyle>.numbering),
    Form(Shape<NumberingStyle>.captionNumbering),
    Form(Shape<LineTemplate>.template(Records.date.names)),
    Form(Shape<LineTemplate>.templateOrNothing(Records.date.names)),
    Form(Shape<SourceText>.cell([])),
    Form(Shape<Bool>.yesOrNo),
    Form(Shape<TimeOfDay>.time), Form(Shape<Placed<Int>>.count),
    Form(Shape<Placed<MinuteNumber>>.minuteNumber),
    Form(Shape<Placed<MinuteReference>>.minuteReference), Form(Shape<FollowUp.Due>.due),
    Form(Shape<Placed<String>>.webAddress), Form(Shape<Placed<String>>.languageTag),
    Form(Shape<Placed<String>>.reference("a meeting")),
    Form(Shape<Placed<String>>.file(kind: "paper")), Form(Shape<Placed<String>>.folder),
    Form(Shape<Stage>.choice),
  ]

  private static let signs = Array("0123456789-/:. %+apmQHty–é\n$~AI()")

  private static func mutated(_ text: String, _ generator: inout SeededGenerator) -> String {
    var signs = Array(text)
    let index = generator.below(signs.count + 1)
    switch generator.below(3) {
    case 0 where index < signs.count: signs.remove(at: index)
    case 1 where index < signs.count: signs[index] = generator.pick(Self.signs)
    default: signs.insert(generator.pick(Self.signs), at: index)
    }
    return String(signs)
  }

  /// Whether a pattern can be as narrow as a reader: it does not know all letters there are, and the
  /// end of a text may be followed by one line break.
  private static func isPlain(_ text: String) -> Bool {
    text.utf8.allSatisfy { $0 < 0x80 } && text.last != "\n"
  }

  private static func rules(brokenBy yaml: String, _ form: Form) throws -> Set<String> {
    let file = try InputFile.read(path: "file.yaml", bytes: Array(yaml.utf8))
    let (node, diagnostics) = YAMLReader.read(file)
    var reading = Reading(file)
    if let node, case .sequence(let items, _) = node.kind, let item = items.first {
      form.read(item, &reading)
    }
    return KindReading.errors(diagnostics + reading.diagnostics)
  }

  @Test(.enabled(if: Python.isWanted("jsonschema", "yaml")))
  func `agrees with its reader on texts that are right, wrong and nearly right`() throws {
    var generator = SeededGenerator(seed: 2019)
    let all =
      Self.forms.flatMap { Scalars.of($0.description) } + FileChange.words + FileChange.markup
    var cases: [(form: Int, text: String, yaml: String, rules: Set<String>)] = []
    var schemas: [String: String] = [:]
    for (number, form) in Self.forms.enumerated() {
      var list = YAMLType.schema(of: [.array])
      list.add(
        "items", .object(JSONSchema.schema(form.description, mayBeAbsent: false)))
      schemas[String(number)] = JSONSchema.text(list)
      var texts = Set(all)
      for text in Scalars.of(form.description) {
        for _ in 0..<(Self.isSlow ? 300 : 20) { texts.insert(Self.mutated(text, &generator)) }
      }
      for text in texts.sorted() {
        let yaml = YAMLTree.list([.quoted(text)]).text
        cases.append((number, text, yaml, try Self.rules(brokenBy: yaml, form)))
      }
    }
    let verdicts = try SchemaVerdict.of(cases.map { (String($0.form), $0.yaml) }, by: schemas)
    for (one, verdict) in zip(cases, verdicts) {
      let form = Self.forms[one.form].description
      if one.rules.isEmpty {
        #expect(verdict.isAccepted, "\(form) \(one.yaml)")
      } else if !one.rules.isSubset(of: KindReading.rulesBeyondSchemas), Self.isPlain(one.text) {
        #expect(verdict.isRefused, "\(form) \(one.rules) \(one.yaml)")
      }
    }
  }
}
