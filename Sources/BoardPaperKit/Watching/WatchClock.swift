#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What tells the time to a watch and lets it wait, so that tests need do neither.
package struct WatchClock: Sendable {
  /// The time since any fixed moment.
  let now: @Sendable () -> Duration
  let sleep: @Sendable (Duration) -> Void

  /// The clock of the system, which does not change with the time of day.
  package static let system: WatchClock = {
    let start = ContinuousClock.now
    return WatchClock(
      now: { ContinuousClock.now - start },
      sleep: { duration in
        let (seconds, attoseconds) = duration.components
        var time = timespec(tv_sec: Int(seconds), tv_nsec: Int(attoseconds / 1_000_000_000))
        nanosleep(&time, nil)
      })
  }()

  /// How long a watch waits at least before it looks again, where nothing has to settle.
  static let shortestPause = Duration.milliseconds(50)

  /// How long a watch waits before it looks again: at most a tenth of the time is spent on looking, and
  /// less where a change has yet to settle.
  /// - Parameter cost: how long the last look took.
  static func pause(after cost: Duration, isUnsettled: Bool) -> Duration {
    isUnsettled
      ? min(max(.milliseconds(20), cost * 2), .seconds(1))
      : min(max(shortestPause, cost * 10), .seconds(5))
  }
}
