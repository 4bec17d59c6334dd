/// How a YAML scalar is written.
package enum ScalarStyle: Hashable, Sendable {
  case plain, singleQuoted, doubleQuoted, literal, folded
}
