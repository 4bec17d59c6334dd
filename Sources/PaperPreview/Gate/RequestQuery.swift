import PaperMarkup

/// The values after the `?` of an address, as forms write them: a `+` is a space.
struct RequestQuery {
  private var values: [String: String] = [:]

  init(_ text: String) {
    for entry in text.split(separator: "&") {
      let parts = entry.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let value = parts.count == 2 ? parts[1].replacing("+", with: " ") : ""
      if let value = PercentEncoding.decode(value[...]) { values[String(parts[0])] = value }
    }
  }

  subscript(name: String) -> String? { values[name] }
}
