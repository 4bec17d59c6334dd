// Writes the cells of a large plan with libxlsxwriter alone: the lower bound for the cost of a
// workbook. Measured beside the program's own writer, which may take at most 1.3 times as long and
// twice as much memory:
//
//   cc -O2 Benchmarks/floor.c -o floor $(pkg-config --cflags --libs xlsxwriter)
//   /usr/bin/time -v ./floor out.xlsx [ROWS]
//
// Eight columns: two of short texts, one of a sentence, one of a few words, four of numbers.
#include <stdio.h>
#include <stdlib.h>
#include <xlsxwriter.h>

int main(int count, char **arguments) {
  if (count < 2) return fprintf(stderr, "usage: floor FILE [ROWS]\n"), 2;
  lxw_row_t rows = count > 2 ? (lxw_row_t)atoi(arguments[2]) : 100000;
  static const char *words[] = {"Green", "Amber", "Red", "Not due", "No target"};
  lxw_workbook *workbook = workbook_new(arguments[1]);
  lxw_worksheet *sheet = workbook_add_worksheet(workbook, "Figures");
  lxw_format *text = workbook_add_format(workbook);
  lxw_format *number = workbook_add_format(workbook);
  format_set_font_name(text, "Arial");
  format_set_font_size(text, 12);
  format_set_text_wrap(text);
  format_set_font_name(number, "Arial");
  format_set_font_size(number, 12);
  format_set_num_format(number, "#,##0.0");
  for (lxw_col_t column = 0; column < 8; column++)
    worksheet_set_column(sheet, column, column, 20, text);
  worksheet_set_default_row(sheet, 18, 0);
  char line[128];
  for (lxw_row_t row = 1; row <= rows; row++) {
    snprintf(line, sizeof line, "PI%u", row);
    worksheet_write_string(sheet, row, 0, line, text);
    snprintf(line, sizeof line, "Q%u 20%02u/%02u", row % 4 + 1, row % 80, row % 80 + 1);
    worksheet_write_string(sheet, row, 1, line, text);
    snprintf(line, sizeof line, "The %u young people found a place in work or training", row);
    worksheet_write_string(sheet, row, 2, line, text);
    worksheet_write_string(sheet, row, 3, words[row % 5], text);
    for (lxw_col_t column = 4; column < 8; column++)
      worksheet_write_number(sheet, row, column, (row * 7 + column) / 10.0, number);
  }
  lxw_table_column columns[8] = {0};
  lxw_table_column *list[9] = {0};
  char headers[8][16];
  for (int column = 0; column < 8; column++) {
    snprintf(headers[column], sizeof headers[column], "Column %d", column + 1);
    columns[column].header = headers[column];
    columns[column].header_format = text;
    list[column] = &columns[column];
  }
  lxw_table_options options = {.name = "figures", .no_autofilter = 1, .columns = list};
  worksheet_add_table(sheet, 0, 0, rows, 7, &options);
  return workbook_close(workbook);
}
