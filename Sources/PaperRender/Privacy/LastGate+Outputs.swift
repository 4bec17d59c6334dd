package import OfficePackage

extension LastGate {
  /// The first private words in outputs that are to be public, searched in their order; nil where
  /// there are none.
  package func find(
    in outputs: some Sequence<(name: String, content: OutputContent)>
  ) throws(PackageError) -> Find? {
    guard !isEmpty else { return nil }
    for output in outputs {
      if let find = try find(in: output.name, output.content) { return find }
    }
    return nil
  }

  /// Why outputs cannot be written, as a message for the user; nil where nothing prevents it. An
  /// Office file that cannot be unpacked is refused as well.
  package func refusal(
    of outputs: some Sequence<(name: String, content: OutputContent)>
  ) -> String? {
    guard !isEmpty else { return nil }
    for output in outputs {
      do throws(PackageError) {
        if let find = try find(in: output.name, output.content) { return find.message }
      } catch {
        return "error: '\(output.name)' cannot be looked through for what is private: \(error): "
          + "nothing was written"
      }
    }
    return nil
  }
}

extension LastGate.Find {
  /// The reason why the output cannot be written, without the words themselves: the log of a build
  /// may be public too.
  package var message: String {
    "error: '\(output)' holds words of '\(file)', line \(line), which is private: "
      + "nothing was written"
  }
}
