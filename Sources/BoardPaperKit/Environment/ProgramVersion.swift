/// The version of the program, as in the changelog; stated here alone.
public let programVersion = "0.1.0"
