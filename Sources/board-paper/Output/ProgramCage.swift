#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

import PaperSource

/// What keeps a program that the program starts from the network, and from more memory than it needs.
///
/// Linux lets a user start a program with a network of its own, on which there is nobody else
/// (`unshare`); where it does not, or on another system, proxies that lead nowhere stand in.
struct ProgramCage {
  /// What comes before the program and its arguments; empty where nothing can.
  let prefix: [String]

  /// In bytes of addresses. A document of a thousand pages takes less than two.
  private static let memory = 8 << 30

  /// The cage that this system has, found out by a trial.
  static let ofThisSystem: ProgramCage = {
    var prefix: [String] = []
    if let prlimit = tool("prlimit") {
      prefix += [prlimit, "--as=\(memory)", "--core=0", "--"]
    }
    if let unshare = tool("unshare") { prefix += [unshare, "--map-root-user", "--net", "--"] }
    for start in [0, prefix.firstIndex { $0.hasSuffix("/unshare") } ?? 0] {
      let rest = Array(prefix[start...])
      if works(rest) { return ProgramCage(prefix: rest) }
    }
    return ProgramCage(prefix: [])
  }()

  /// What a program is told that would reach for the network all the same.
  static let environment = [
    "http_proxy": "http://127.0.0.1:9", "https_proxy": "http://127.0.0.1:9",
    "ftp_proxy": "http://127.0.0.1:9", "all_proxy": "http://127.0.0.1:9", "no_proxy": "",
  ]

  private static func works(_ prefix: [String]) -> Bool {
    guard let first = prefix.first, let nothing = tool("true") else { return false }
    let result = OutsideProgram.run(
      first, Array(prefix.dropFirst()) + [nothing], timeLimit: 5, cage: nil)
    if case .ended(0) = result { return true } else { return false }
  }

  private static func tool(_ name: String) -> String? {
    ["/usr/bin/", "/bin/"].map { $0 + name }
      .first { FileSystem.kind(of: $0) == .file && access($0, X_OK) == 0 }
  }
}
