extension FigureRecord {
  /// Rows for the same figure that have different values and were supplied on the same day, or all
  /// without a date.
  package struct Contradiction: Hashable, Sendable {
    /// Two or more rows in the order of the file; the last is the one in force for that day.
    package let observations: [Observation]
  }

  /// All contradictions, in the order of the file.
  package var contradictions: [Contradiction] {
    var found: [[Int]] = []
    for history in histories {
      let days = history.rows.chunked {
        observations[$0].suppliedOn == observations[$1].suppliedOn
      }
      found += days.filter { rows in
        rows.dropFirst().contains {
          !observations[rows[rows.startIndex]].saysTheSame(as: observations[$0])
        }
      }
    }
    return found.sorted { $0.lexicographicallyPrecedes($1) }
      .map { Contradiction(observations: $0.map { observations[$0] }) }
  }
}

extension Observation {
  /// Whether the values are equal, however they are typed: `1,844` and `1844`.
  fileprivate func saysTheSame(as other: Observation) -> Bool {
    value.order(to: other.value).map { $0 == .equal } ?? (value.content == other.value.content)
  }
}

extension Array {
  /// Splits the array between neighbours that do not belong together.
  fileprivate func chunked(where belong: (Element, Element) -> Bool) -> [[Element]] {
    var chunks: [[Element]] = []
    for element in self {
      if let last = chunks.last?.last, belong(last, element) {
        chunks[chunks.count - 1].append(element)
      } else {
        chunks.append([element])
      }
    }
    return chunks
  }
}
