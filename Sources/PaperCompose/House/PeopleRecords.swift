package import PaperMarkup
package import PaperModel

extension Records {
  /// Somebody from whom a paper comes.
  package static let person = Record<Person>(
    "person",
    [
      .text("name", "The name.") { $0.name },
      .text("organisation", "Where the person works.") { $0.organisation },
      .text("role", "What the person is there or in the partnership.") { $0.role },
    ])

  /// Somebody who wrote a paper, or whom one asks about a meeting.
  package static let reportAuthor = Record<ReportAuthor>(
    "report-author",
    [
      .text("name", "The name.") { $0.name },
      .text("job-title", "The post.") { $0.jobTitle },
      .text("directorate", "The part of the organisation.") { $0.directorate },
      .text("telephone", "The telephone number.") { $0.telephone },
      .text("email", "The e-mail address.") { $0.email },
      .flag("contact", "Whether a telephone number or an e-mail address is stated.") {
        $0.telephone != nil || $0.email != nil
      },
    ])
}
