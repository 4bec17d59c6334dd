/// What a round of a watch has to know of the one before.
struct RoundBefore {
  let outputs: KeptOutputs
  /// What was read in the round before; nil where it did not end as it should.
  let reading: BothInputs?
  /// What was saved or removed since, as absolute paths; nil where that is not known.
  let changed: [String]?

  /// The texts that are others now; nil where more may be another.
  func reworded(in now: BothInputs, _ environment: Environment) -> Set<String>? {
    guard let reading, let changed else { return nil }
    return Rewording(from: reading, to: now, in: environment).texts(among: changed)
  }
}
