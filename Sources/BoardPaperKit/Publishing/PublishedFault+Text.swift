import PaperRender

extension PublishedFault {
  /// The fault on a line: `changed published/2018-02-05/1/manifest.json: edition 2 has another seal of it`.
  var line: String {
    DisplayText.harmless(
      "\(kind.rawValue) \(path)" + (explanation.map { ": \($0)" } ?? ""))
  }
}
