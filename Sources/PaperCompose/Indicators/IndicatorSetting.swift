import PaperModel

/// What is the same for all indicators that are printed in one place. It is shared because there may be
/// very many of them, and each is handed on several times.
final class IndicatorSetting: Sendable {
  let house: House
  let board: Board?
  /// Whether it is shown how the indicators stand.
  let showsStatus: Bool
  let printer: ProsePrinter
  /// Whether they are printed on a sheet of a workbook, which has definitions elsewhere, and whose cells
  /// are a line each.
  let isOnSheet: Bool

  init(
    house: House, board: Board?, showsStatus: Bool, printer: ProsePrinter, isOnSheet: Bool
  ) {
    (self.house, self.board, self.showsStatus) = (house, board, showsStatus)
    (self.printer, self.isOnSheet) = (printer, isOnSheet)
  }
}
