/// Matches the opening and closing tags of sections and collects the content between them.
///
/// A section must be opened and closed in the same container: in one line, one list item, one
/// quote.
struct SectionMatcher<Content: Hashable & Sendable> {
  private(set) var problems: [TemplateProblem] = []
  /// The number of open sections, here and in the enclosing containers.
  var depth: Int { around + opened.count }

  private let around: Int
  private let section: (TemplateSection<Content>) -> Content
  private var opened: [TemplateTag] = []
  /// The content read so far, at the outermost level and in each open section.
  private var contents: [[Content]] = [[]]
  /// The number of open sections that are nested too deeply and are dropped.
  private var tooDeep = 0

  /// Makes a matcher; `section` converts a section to content.
  init(around: Int, _ section: @escaping (TemplateSection<Content>) -> Content) {
    self.around = around
    self.section = section
  }

  mutating func add(_ content: Content) { contents[contents.count - 1].append(content) }

  mutating func open(_ tag: TemplateTag) {
    guard depth < CommonMarkParser.deepest else {
      problems.append(TemplateProblem(.unsupported(.tooDeep), at: tag))
      tooDeep += 1
      return
    }
    opened.append(tag)
    contents.append([])
  }

  mutating func close(_ tag: TemplateTag) {
    guard tooDeep == 0 else {
      tooDeep -= 1
      return
    }
    guard let index = opened.lastIndex(where: { $0.name == tag.name }) else {
      problems.append(TemplateProblem(.unopenedSection(tag.name), at: tag))
      return
    }
    endSections(after: index + 1)
    endSection()
  }

  /// Returns all content, at the end of the container.
  mutating func finish() -> [Content] {
    endSections(after: 0)
    return contents[0]
  }

  private mutating func endSections(after count: Int) {
    for tag in opened[count...].reversed() {
      problems.append(TemplateProblem(.unclosedSection(tag.name), at: tag))
      endSection()
    }
  }

  private mutating func endSection() {
    guard let tag = opened.popLast(), let content = contents.popLast() else { return }
    add(section(TemplateSection(tag: tag, content: content)))
  }
}
