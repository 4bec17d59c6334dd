/// Why something was not done. What is wrong in inputs is told as diagnostics, each at its place.
public struct Failure: Error, Hashable, Sendable {
  /// What kind of reason it is, from which the exit status of the program follows.
  public enum Kind: Hashable, Sendable {
    /// What was asked for makes no sense, such as a file that is not there.
    case usage
    /// The inputs hold errors.
    case inputs
    /// The program that makes PDF is missing or failed.
    case converter
    /// A file, or what is printed, could not be written.
    case writing
    /// The program was asked to end by a signal, of this number.
    case interrupted(Int32)
  }

  /// What kind of reason it is.
  public let kind: Kind
  /// What is to be told; empty where all has been told.
  public let message: String

  package init(_ kind: Kind, _ message: String) {
    self.kind = kind
    self.message = message
  }

  package static func usage(_ message: String) -> Failure { Failure(.usage, message) }

  /// Errors in the inputs, all of which have been told.
  package static let inputs = Failure(.inputs, "")

  /// The exit status, as the system's headers name them: EX_USAGE, EX_UNAVAILABLE, EX_IOERR.
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
