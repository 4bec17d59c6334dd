// Writes the cells of a workbook with libxlsxwriter alone: the lower bound for the cost of that workbook.
//
//   cc -O2 Benchmarks/floor.c -o floor $(pkg-config --cflags --libs xlsxwriter)
//   /usr/bin/time -v ./floor CELLS OUT.xlsx
//
// CELLS is what `Benchmarks/workbook` reads from a workbook of the program. Its records end with the byte 0x1E
// and their fields with 0x1F; the first is a letter:
//
//   S name                          a sheet
//   B row last-row headers ...      a table from column A on, with its headers
//   T row column text               a cell with text
//   N row column number             a cell with a number
//
// The records are read one by one while the cells are written, which takes a few hundredths of the time.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <xlsxwriter.h>

#define MOST_COLUMNS 64

// Ends the next field of a record, and returns it; NULL after the last.
static char *field(char **rest) { return strsep(rest, "\x1F"); }

static uint32_t number(char **rest) {
  char *digits = field(rest);
  return digits ? (uint32_t)strtoul(digits, NULL, 10) : 0;
}

static void add_table(
    lxw_worksheet *sheet, int count, uint32_t first, uint32_t last, char *headers,
    lxw_format *format) {
  lxw_table_column columns[MOST_COLUMNS] = {0};
  lxw_table_column *list[MOST_COLUMNS + 1] = {0};
  lxw_col_t width = 0;
  for (char *header; width < MOST_COLUMNS && (header = field(&headers)); width++) {
    columns[width].header = header;
    columns[width].header_format = format;
    list[width] = &columns[width];
  }
  char name[32];
  snprintf(name, sizeof name, "table_%d", count);
  lxw_table_options options = {.name = name, .no_autofilter = 1, .columns = list};
  worksheet_add_table(sheet, first, 0, last, width - 1, &options);
}

int main(int count, char **arguments) {
  if (count < 3) return fprintf(stderr, "usage: floor CELLS FILE\n"), 2;
  FILE *cells = fopen(arguments[1], "rb");
  if (!cells) return perror(arguments[1]), 1;
  lxw_workbook *workbook = workbook_new(arguments[2]);
  lxw_worksheet *sheet = NULL;
  lxw_format *text = workbook_add_format(workbook);
  lxw_format *figure = workbook_add_format(workbook);
  format_set_font_name(text, "Arial");
  format_set_font_size(text, 12);
  format_set_text_wrap(text);
  format_set_font_name(figure, "Arial");
  format_set_font_size(figure, 12);
  format_set_num_format(figure, "#,##0.0");
  char *record = NULL;
  size_t size = 0;
  ssize_t length;
  int tables = 0;
  while ((length = getdelim(&record, &size, 0x1E, cells)) > 1) {
    record[length - 1] = 0;
    char *rest = record;
    char kind = *field(&rest);
    if (kind == 'S') {
      sheet = workbook_add_worksheet(workbook, field(&rest));
      continue;
    }
    if (!sheet) return fprintf(stderr, "a cell without a sheet\n"), 1;
    uint32_t row = number(&rest), column = number(&rest);
    switch (kind) {
    case 'B': add_table(sheet, ++tables, row, column, rest, text); break;
    case 'T': worksheet_write_string(sheet, row, (lxw_col_t)column, rest, text); break;
    case 'N':
      worksheet_write_number(sheet, row, (lxw_col_t)column, strtod(rest, NULL), figure);
      break;
    default: return fprintf(stderr, "a record of no kind\n"), 1;
    }
  }
  fclose(cells);
  return workbook_close(workbook);
}
