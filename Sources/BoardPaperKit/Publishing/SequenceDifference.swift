import PaperMarkup

/// The runs of elements in which two sequences differ, in order.
///
/// Short sequences are compared by the algorithm of Myers, which finds the fewest changes. Longer ones are
/// first divided at elements that both have exactly once, in the same order, so that the time grows with
/// their length and not with its square.
struct SequenceDifference<Element: Hashable> {
  /// A run that takes the place of another. One of the two may be empty.
  struct Change: Equatable {
    let old: Range<Int>
    let new: Range<Int>
  }

  private(set) var changes: [Change] = []
  private let before: [Element]
  private let after: [Element]

  /// The number of elements up to which two runs are compared exactly.
  private static var exactLimit: Int { 1_000 }
  /// How often a run is divided, before it counts as replaced.
  private static var depthLimit: Int { 40 }

  init(_ before: [Element], _ after: [Element]) {
    self.before = before
    self.after = after
    compare(0..<before.count, 0..<after.count, depth: 0)
  }

  private mutating func compare(_ old: Range<Int>, _ new: Range<Int>, depth: Int) {
    var (old, new) = (old, new)
    while !old.isEmpty, !new.isEmpty, before[old.lowerBound] == after[new.lowerBound] {
      old = (old.lowerBound + 1)..<old.upperBound
      new = (new.lowerBound + 1)..<new.upperBound
    }
    while !old.isEmpty, !new.isEmpty, before[old.upperBound - 1] == after[new.upperBound - 1] {
      old = old.lowerBound..<(old.upperBound - 1)
      new = new.lowerBound..<(new.upperBound - 1)
    }
    guard !old.isEmpty, !new.isEmpty else { return add(old, new) }
    if old.count + new.count <= Self.exactLimit { return compareExactly(old, new) }
    let anchors = depth < Self.depthLimit ? anchors(old, new) : []
    guard !anchors.isEmpty else { return add(old, new) }
    var (oldStart, newStart) = (old.lowerBound, new.lowerBound)
    for anchor in anchors {
      compare(oldStart..<anchor.old, newStart..<anchor.new, depth: depth + 1)
      (oldStart, newStart) = (anchor.old + 1, anchor.new + 1)
    }
    compare(oldStart..<old.upperBound, newStart..<new.upperBound, depth: depth + 1)
  }

  private mutating func compareExactly(_ old: Range<Int>, _ new: Range<Int>) {
    var isRemoved = [Bool](repeating: false, count: old.count)
    var isAdded = [Bool](repeating: false, count: new.count)
    for change in after[new].difference(from: before[old]) {
      switch change {
      case .remove(let offset, _, _): isRemoved[offset] = true
      case .insert(let offset, _, _): isAdded[offset] = true
      }
    }
    var (i, j) = (0, 0)
    while i < old.count || j < new.count {
      let (oldStart, newStart) = (i, j)
      while i < old.count, isRemoved[i] { i += 1 }
      while j < new.count, isAdded[j] { j += 1 }
      if i > oldStart || j > newStart {
        add(
          (old.lowerBound + oldStart)..<(old.lowerBound + i),
          (new.lowerBound + newStart)..<(new.lowerBound + j))
      } else {
        (i, j) = (i + 1, j + 1)
      }
    }
  }

  /// Adds a change, which is one with the last where nothing is between them.
  private mutating func add(_ old: Range<Int>, _ new: Range<Int>) {
    guard !old.isEmpty || !new.isEmpty else { return }
    guard let last = changes.last, last.old.upperBound == old.lowerBound,
      last.new.upperBound == new.lowerBound
    else { return changes.append(Change(old: old, new: new)) }
    changes[changes.count - 1] = Change(
      old: last.old.lowerBound..<old.upperBound, new: last.new.lowerBound..<new.upperBound)
  }

  /// The longest list of elements, in the order of both runs, that each run has exactly once.
  private func anchors(_ old: Range<Int>, _ new: Range<Int>) -> [(old: Int, new: Int)] {
    let inNew = onlyPlaces(of: after, in: new)
    let pairs = onlyPlaces(of: before, in: old).compactMap { element, place in
      inNew[element].map { (old: place, new: $0) }
    }.sorted { $0.old < $1.old }
    // The longest rising sequence, by the piles of patience sorting.
    var piles: [Int] = []
    var below = [Int](repeating: -1, count: pairs.count)
    for (index, pair) in pairs.enumerated() {
      let pile = piles.firstOfSorted { pairs[$0].new >= pair.new }
      below[index] = pile > 0 ? piles[pile - 1] : -1
      if pile == piles.count { piles.append(index) } else { piles[pile] = index }
    }
    var found: [(old: Int, new: Int)] = []
    var next = piles.last ?? -1
    while next >= 0 {
      found.append(pairs[next])
      next = below[next]
    }
    return found.reversed()
  }

  /// The place of each element that is there exactly once.
  private func onlyPlaces(of elements: [Element], in range: Range<Int>) -> [Element: Int] {
    var places: [Element: Int?] = [:]
    for place in range {
      places[elements[place]] = places[elements[place]] == nil ? place : .some(nil)
    }
    return places.compactMapValues { $0 }
  }
}
