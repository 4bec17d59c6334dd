import PaperModel

@testable import PaperSource

/// What readers find wrong in files looked at one by one.
enum KindReading {
  /// The rules that a schema knows nothing of.
  static let rulesBeyondSchemas: Set<String> = [
    // Whether there is a period of that form: that years follow each other, that a month is one.
    "unknown-period",
    // What texts ask for, and how.
    "misplaced-reference", "unclosed-reference", "wrong-reference",
    // Markdown, and names in templates.
    "html-in-text", "picture-in-text", "unclosed-section", "unknown-name", "empty-list-item",
    "footnote-in-text", "struck-text", "task-in-list",
  ]

  /// The rules that a file of a kind breaks; of a Markdown file the text is its front matter.
  static func rules(brokenBy text: String, of kind: FileKind) throws -> Set<String> {
    let isMarkdown = kind.body != nil
    let file = try InputFile.read(
      path: isMarkdown ? "file.md" : "file.yaml",
      bytes: Array((isMarkdown ? "---\n\(text)---\n" : text).utf8))
    let opening = FileOpening.open(file)
    var reading = Reading(file)
    if let content = opening.content {
      guard content.kind.name == kind.name else { return ["wrong-kind"] }
      read(content, &reading)
    }
    return errors(opening.diagnostics + reading.diagnostics)
  }

  static func errors(_ diagnostics: [Diagnostic]) -> Set<String> {
    Set(diagnostics.filter { $0.severity == .error }.map(\.rule))
  }

  /// The keys of the file with those that it has from another, as the readers of houses see them.
  private static func whole(_ content: FileOpening.Content) -> YAMLNode {
    let name =
      switch content.kind.inheritance {
      case .none: nil as String?
      case .ifStated(let key): content.node.text(of: key).map { _ in HouseReader.fileName }
      case .always: HouseReader.meetingsFileName
      }
    guard let name, let source = HouseSource.builtIn(BuiltInHouse.defaultName) else {
      return content.node
    }
    var files = HouseFiles(source)
    guard let file = files.load(name, of: source), let base = FileOpening.open(file).content else {
      return content.node
    }
    return content.node.merged(over: base.node)
  }

  private static func read(_ content: FileOpening.Content, _ reading: inout Reading) {
    let node = whole(content)
    switch content.kind.name {
    case "board": _ = BoardKind.shape.read(node, &reading)
    case "paper": _ = PaperKind.shape.read(node, &reading)
    case "briefing": _ = BriefingKind.shape.read(node, &reading)
    case "text": _ = TextKind.shape.read(node, &reading)
    case "translation": _ = TranslationKind.shape.read(node, &reading)
    case "action-plan": _ = ActionPlanKind.shape.read(node, &reading)
    case "indicators": _ = IndicatorsKind.shape.read(node, &reading)
    case "framework": _ = FrameworkKind.shape.read(node, &reading)
    case "principle": _ = PrincipleKind.shape.read(node, &reading)
    case "meeting": _ = MeetingKind.shape.read(node, &reading)
    case "minute": _ = MinuteKind.shape.read(node, &reading)
    case "actions": _ = ActionsKind.shape.read(node, &reading)
    case "house": _ = HouseKind.shape.read(node, &reading)
    case "house-meetings": _ = HouseMeetingsKind.shape.read(node, &reading)
    default: reading.report("no-reader", "no reader is known here", at: node.range)
    }
  }
}
