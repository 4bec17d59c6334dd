import PaperMarkup
import OfficePackage
import PaperModel

/// What was changed at one place of a Word file, in the order of the file.
struct ReviewEntry {
  enum Kind {
    /// A change of text, which can be made in a source in one of several ways.
    case text([ReviewPlan])
    /// A change of what is made of other facts.
    case question
    /// A comment, which becomes a note in a source if there is a way.
    case comment([ReviewPlan])
    /// A change that the source has already.
    case there
    /// A change whose place in the source is no longer to be found.
    case lost
  }

  let kind: Kind
  /// Who made it, and when.
  let who: String
  /// What was changed.
  let what: String
  /// Where in the sources; nil where that is not known.
  let range: InputRange?
  let notes: [Diagnostic.Note]
  let help: String?

  init(
    _ kind: Kind, by makers: [ReviewMaker], _ what: String, at range: InputRange?,
    notes: [Diagnostic.Note] = [], help: String? = nil
  ) {
    self.kind = kind
    who = Self.words(for: makers)
    self.what = what
    self.range = range
    self.notes = notes
    self.help = help
  }

  func isSameQuestion(as other: ReviewEntry) -> Bool {
    guard case .question = kind, case .question = other.kind else { return false }
    return (who, what, range) == (other.who, other.what, other.range)
  }

  var ways: [ReviewPlan] {
    switch kind {
    case .text(let ways), .comment(let ways): ways
    case .question, .there, .lost: []
    }
  }

  /// The most people that are named for one change.
  private static let mostMakers = 3

  private static func words(for makers: [ReviewMaker]) -> String {
    let all = makers.unique
    let told = all.prefix(mostMakers).map { maker in
      let author = maker.author.isEmpty ? "somebody" : maker.author.singleSpaced
      return maker.day.isEmpty ? author : "\(author), \(maker.day)"
    }
    guard !told.isEmpty else { return "not tracked" }
    return told.joined(separator: " and ") + (all.count > told.count ? " and others" : "")
  }

  /// The finding.
  /// - Parameters:
  ///   - isHeld: whether it can be made in the sources with certainty.
  ///   - file: the Word file, for what has no place in a source.
  func finding(isHeld: Bool, in file: String) -> Diagnostic? {
    func finding(
      _ severity: Diagnostic.Severity, rule: String, help: String?
    ) -> Diagnostic {
      Diagnostic(
        severity, rule: rule, "\(who): \(what)", at: range ?? .start(of: file), notes: notes,
        help: help)
    }
    switch kind {
    case .text:
      return isHeld
        ? finding(.note, rule: "reviewed-text", help: help)
        : finding(.warning, rule: "reviewed-text", help: "make it by hand: it is not certain how")
    case .question: return finding(.warning, rule: "reviewed-fact", help: help)
    case .comment:
      return isHeld
        ? finding(.note, rule: "reviewed-comment", help: help)
        : finding(
          .note, rule: "reviewed-comment", help: help ?? "it has no line of its own in a source")
    case .lost:
      return finding(
        .warning, rule: "reviewed-text",
        help: help ?? "the source was changed since: look for its place")
    case .there: return nil
    }
  }
}
