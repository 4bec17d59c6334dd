import CMinizip

/// Bytes that minizip reads or writes, with the current offset.
protocol MemoryBytes: AnyObject {
  var count: Int { get }
  var place: Int { get set }
}

extension MemoryBytes {
  /// The object that an opaque pointer from minizip refers to.
  static func at(_ pointer: UnsafeMutableRawPointer?) -> Self? {
    pointer.map { Unmanaged<Self>.fromOpaque($0).takeUnretainedValue() }
  }

  /// Moves to an offset, at most the end of the bytes; false if it is out of range.
  func seek(_ offset: Int, from origin: Int32) -> Bool {
    let base =
      switch origin {
      case ZLIB_FILEFUNC_SEEK_CUR: place
      case ZLIB_FILEFUNC_SEEK_END: count
      default: 0
      }
    let (target, overflows) = base.addingReportingOverflow(offset)
    guard !overflows, (0...count).contains(target) else { return false }
    place = target
    return true
  }
}
