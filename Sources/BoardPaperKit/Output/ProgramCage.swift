/// A sandbox for child processes without network and with limited memory.
///
/// On Linux it is a network namespace of its own (`unshare`). Where that is not permitted, and on
/// other systems, proxies that lead nowhere are set instead.
struct ProgramCage {
  /// The command that wraps the program and its arguments; empty where none is available.
  let prefix: [String]

  /// The sandbox that works on this system, determined by a trial run, with room for LibreOffice.
  static let ofThisSystem: ProgramCage = {
    let limits = tool("prlimit").map { [$0, limit(8 << 30), "--core=0", "--"] } ?? []
    let network = tool("unshare").map { [$0, "--map-root-user", "--net", "--"] } ?? []
    return ProgramCage(prefix: [limits + network, network, limits].first(where: works) ?? [])
  }()

  /// The sandbox of this system for a program that needs less.
  /// - Parameter memory: the limit of the address space, in bytes.
  static func ofThisSystem(memory: Int) -> ProgramCage {
    ProgramCage(
      prefix: ofThisSystem.prefix.map { $0.hasPrefix("--as=") ? limit(memory) : $0 })
  }

  private static func limit(_ memory: Int) -> String { "--as=\(memory)" }

  /// Environment variables that send network access to a dead end.
  static let environment = [
    "http_proxy": "http://127.0.0.1:9", "https_proxy": "http://127.0.0.1:9",
    "ftp_proxy": "http://127.0.0.1:9", "all_proxy": "http://127.0.0.1:9", "no_proxy": "",
  ]

  /// Environment variables that keep all files of a program in a folder, and keep it from the
  /// user's settings.
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
      .first(where: OutsideProgram.canRun)
  }
}
