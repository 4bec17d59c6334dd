package import PaperModel

/// The last line of a check: the number of findings.
package struct Summary {
  package let text: String

  package init(_ findings: [Diagnostic], files: Int) {
    let counts = Diagnostic.Severity.allCases.compactMap { severity -> String? in
      let count = findings.count { $0.severity == severity }
      return count == 0 ? nil : Self.counted(count, severity.rawValue)
    }
    let what = counts.isEmpty ? "nothing is wrong" : counts.joined(separator: ", ")
    text = "\(what) in \(Self.counted(files, "file"))"
  }

  private static func counted(_ count: Int, _ word: String) -> String {
    "\(count) \(word)\(count == 1 ? "" : "s")"
  }
}
