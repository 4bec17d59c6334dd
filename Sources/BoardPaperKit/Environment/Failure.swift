/// The reason why an operation failed. Problems in inputs are reported separately, as diagnostics
/// at their places.
public struct Failure: Error, Hashable, Sendable {
  /// The kind of reason, from which the exit status of the program follows.
  public enum Kind: Hashable, Sendable {
    /// The request is invalid, such as a file that does not exist.
    case usage
    /// The inputs have errors.
    case inputs
    /// The program that makes PDFs is missing or failed.
    case converter
    /// A file or the standard output could not be written.
    case writing
    /// A signal, with this number, asked the program to end.
    case interrupted(Int32)
  }

  /// The kind of reason.
  public let kind: Kind
  /// The message for the user; empty where everything has been reported already.
  public let message: String

  package init(_ kind: Kind, _ message: String) {
    self.kind = kind
    self.message = message
  }

  package static func usage(_ message: String) -> Failure { Failure(.usage, message) }

  /// The inputs have errors, all of which have been reported.
  package static let inputs = Failure(.inputs, "")

  /// The exit status, as in the system's `sysexits.h`: EX_USAGE, EX_UNAVAILABLE, EX_IOERR.
  public var status: Int32 {
    switch kind {
    case .usage: 64
    case .inputs: 1
    case .converter: 69
    case .writing: 74
    case .interrupted(let signal): 128 + signal
    }
  }
}
