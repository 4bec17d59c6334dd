/// The part of the United Kingdom whose law a council follows.
package enum Nation: String, Hashable, Sendable, CaseIterable {
  case england, wales, scotland
  case northernIreland = "northern-ireland"

  /// The minimum number of clear days that the law requires between the publication of an agenda
  /// and its meeting: Local Government Act 1972 s100B in England and, as amended in 2021, in Wales;
  /// Local Government (Scotland) Act 1973 s50B; Local Government Act (Northern Ireland) 2014.
  package var clearDays: Int {
    switch self {
    case .england, .northernIreland: 5
    case .wales, .scotland: 3
    }
  }
}
