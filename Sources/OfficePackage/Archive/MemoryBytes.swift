import CMinizip

/// Bytes that minizip reads or writes, and the place in them where it is.
protocol MemoryBytes: AnyObject {
  var count: Int { get }
  var place: Int { get set }
}

extension MemoryBytes {
  /// What minizip was given to hand back.
  static func at(_ pointer: UnsafeMutableRawPointer?) -> Self? {
    pointer.map { Unmanaged<Self>.fromOpaque($0).takeUnretainedValue() }
  }

  /// Goes to a place, which is one of the bytes or their end; false where it is neither.
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
