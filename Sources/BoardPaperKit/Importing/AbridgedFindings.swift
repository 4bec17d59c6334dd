import PaperModel

/// Findings of which only the first few of each kind are shown, since a table may have the same a
/// thousand times.
struct AbridgedFindings {
  /// The findings to be shown, in order.
  let shown: [Diagnostic]
  /// A line for each kind of which some are left out.
  let rest: [String]

  /// The most findings of a kind that are shown.
  static let most = 8

  init(_ findings: [Diagnostic]) {
    var counts: [String: Int] = [:]
    var kinds: [String] = []
    shown = findings.filter { finding in
      let kind = Self.kind(of: finding)
      counts[kind, default: 0] += 1
      if counts[kind] == Self.most + 1 { kinds.append(kind) }
      return counts[kind, default: 0] <= Self.most
    }
    rest = kinds.map { "and \((counts[$0] ?? 0) - Self.most) more: \($0)" }
  }

  /// What a finding says, without what it quotes and without its numbers.
  private static func kind(of finding: Diagnostic) -> String {
    var isQuoted = false
    var kind = "\(finding.severity.rawValue): "
    for character in finding.message {
      if character == "'" {
        if !isQuoted { kind += "'…'" }
        isQuoted.toggle()
      } else if !isQuoted {
        kind.append(character.isNumber ? "…" : character)
      }
    }
    return kind
  }
}
