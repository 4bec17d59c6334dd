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

  /// How much memory the program may address, in bytes.
  private static let memory = 8 << 30

  /// The cage that this system has, found out by a trial.
  static let ofThisSystem: ProgramCage = {
    let limits = tool("prlimit").map { [$0, "--as=\(memory)", "--core=0", "--"] } ?? []
    let network = tool("unshare").map { [$0, "--map-root-user", "--net", "--"] } ?? []
    return ProgramCage(prefix: [limits + network, network, limits].first(where: works) ?? [])
  }()

  /// What a program is told that would reach for the network all the same.
  static let environment = [
    "http_proxy": "http://127.0.0.1:9", "https_proxy": "http://127.0.0.1:9",
    "ftp_proxy": "http://127.0.0.1:9", "all_proxy": "http://127.0.0.1:9", "no_proxy": "",
  ]

  /// What a program is told so that it keeps all that it writes in a folder, and reads no settings of
  /// the user's.
  static func environment(home: String) -> [String: String] {
    var variables = ["GSETTINGS_BACKEND": "memory", "DBUS_SESSION_BUS_ADDRESS": "disabled:"]
    for name in [
      "HOME", "TMPDIR", "TMP", "TEMP", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME",
      "XDG_STATE_HOME", "XDG_RUNTIME_DIR",
    ] {
      variables[name] = home
    }
    return variables
  }

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
