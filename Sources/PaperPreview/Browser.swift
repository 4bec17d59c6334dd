#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The browser that somebody uses.
package enum Browser {
  /// Opens an address in it, and does not wait. Nothing happens where there is none.
  package static func open(_ address: String) {
    #if os(Linux)
      let opener = "xdg-open"
      var actions = posix_spawn_file_actions_t()
    #else
      let opener = "open"
      var actions: posix_spawn_file_actions_t?
    #endif
    guard posix_spawn_file_actions_init(&actions) == 0 else { return }
    defer { posix_spawn_file_actions_destroy(&actions) }
    for file in Int32(0)...2 {
      posix_spawn_file_actions_addopen(&actions, file, "/dev/null", O_RDWR, 0)
    }
    let arguments = [opener, address].map { (word: String) in strdup(word) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var process = pid_t()
    posix_spawnp(&process, opener, &actions, nil, arguments, environ)
  }
}
