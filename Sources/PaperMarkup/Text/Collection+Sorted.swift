extension RandomAccessCollection where Index == Int {
  /// Binary search: the index of the first element for which a condition holds, in a collection in
  /// which it holds for all elements after that one; `endIndex` if it holds for none.
  @inlinable
  package func firstOfSorted(where holds: (Element) -> Bool) -> Int {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = low + (high - low) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
