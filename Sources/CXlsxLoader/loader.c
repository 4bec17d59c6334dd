// The functions of libxlsxwriter that the program calls, each passed on to the library, which is
// loaded when it is first needed. The header checks that they are declared alike.

#include "CXlsxLoader.h"

#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <pthread.h>
#include <stddef.h>
#include <stdio.h>
#include <xlsxwriter.h>

static void *library;

static void load(void) {
  static const char *const names[] = {
    "libxlsxwriter.so.4", "libxlsxwriter.so", "libxlsxwriter.dylib",
    "/opt/homebrew/lib/libxlsxwriter.dylib", "/usr/local/lib/libxlsxwriter.dylib",
  };
  for (size_t i = 0; !library && i < sizeof names / sizeof *names; i++)
    library = dlopen(names[i], RTLD_NOW | RTLD_LOCAL);
}

static pthread_once_t once = PTHREAD_ONCE_INIT;

static __typeof__(&chart_add_series) chart_add_series_;
static __typeof__(&chart_axis_set_num_font) chart_axis_set_num_font_;
static __typeof__(&chart_legend_set_font) chart_legend_set_font_;
static __typeof__(&chart_legend_set_position) chart_legend_set_position_;
static __typeof__(&chart_series_set_categories) chart_series_set_categories_;
static __typeof__(&chart_series_set_name) chart_series_set_name_;
static __typeof__(&chart_series_set_values) chart_series_set_values_;
static __typeof__(&chart_title_set_name) chart_title_set_name_;
static __typeof__(&chart_title_set_name_font) chart_title_set_name_font_;
static __typeof__(&format_set_align) format_set_align_;
static __typeof__(&format_set_bold) format_set_bold_;
static __typeof__(&format_set_font_name) format_set_font_name_;
static __typeof__(&format_set_font_size) format_set_font_size_;
static __typeof__(&format_set_indent) format_set_indent_;
static __typeof__(&format_set_num_format) format_set_num_format_;
static __typeof__(&format_set_text_wrap) format_set_text_wrap_;
static __typeof__(&format_set_underline) format_set_underline_;
static __typeof__(&lxw_strerror) lxw_strerror_;
static __typeof__(&lxw_workbook_free) lxw_workbook_free_;
static __typeof__(&workbook_add_chart) workbook_add_chart_;
static __typeof__(&workbook_add_format) workbook_add_format_;
static __typeof__(&workbook_add_worksheet) workbook_add_worksheet_;
static __typeof__(&workbook_close) workbook_close_;
static __typeof__(&workbook_new) workbook_new_;
static __typeof__(&workbook_set_properties) workbook_set_properties_;
static __typeof__(&worksheet_add_table) worksheet_add_table_;
static __typeof__(&worksheet_fit_to_pages) worksheet_fit_to_pages_;
static __typeof__(&worksheet_insert_chart_opt) worksheet_insert_chart_opt_;
static __typeof__(&worksheet_print_area) worksheet_print_area_;
static __typeof__(&worksheet_repeat_rows) worksheet_repeat_rows_;
static __typeof__(&worksheet_set_column) worksheet_set_column_;
static __typeof__(&worksheet_set_default_row) worksheet_set_default_row_;
static __typeof__(&worksheet_set_header) worksheet_set_header_;
static __typeof__(&worksheet_set_landscape) worksheet_set_landscape_;
static __typeof__(&worksheet_set_paper) worksheet_set_paper_;
static __typeof__(&worksheet_set_row) worksheet_set_row_;
static __typeof__(&worksheet_write_number) worksheet_write_number_;
static __typeof__(&worksheet_write_string) worksheet_write_string_;
static __typeof__(&worksheet_write_url_opt) worksheet_write_url_opt_;

int cxlsx_load(void) {
  pthread_once(&once, load);
  if (!library) return 0;
#define FIND(name) if (!(name##_ = (__typeof__(&name))dlsym(library, #name))) return 0
  FIND(chart_add_series);
  FIND(chart_axis_set_num_font);
  FIND(chart_legend_set_font);
  FIND(chart_legend_set_position);
  FIND(chart_series_set_categories);
  FIND(chart_series_set_name);
  FIND(chart_series_set_values);
  FIND(chart_title_set_name);
  FIND(chart_title_set_name_font);
  FIND(format_set_align);
  FIND(format_set_bold);
  FIND(format_set_font_name);
  FIND(format_set_font_size);
  FIND(format_set_indent);
  FIND(format_set_num_format);
  FIND(format_set_text_wrap);
  FIND(format_set_underline);
  FIND(lxw_strerror);
  FIND(lxw_workbook_free);
  FIND(workbook_add_chart);
  FIND(workbook_add_format);
  FIND(workbook_add_worksheet);
  FIND(workbook_close);
  FIND(workbook_new);
  FIND(workbook_set_properties);
  FIND(worksheet_add_table);
  FIND(worksheet_fit_to_pages);
  FIND(worksheet_insert_chart_opt);
  FIND(worksheet_print_area);
  FIND(worksheet_repeat_rows);
  FIND(worksheet_set_column);
  FIND(worksheet_set_default_row);
  FIND(worksheet_set_header);
  FIND(worksheet_set_landscape);
  FIND(worksheet_set_paper);
  FIND(worksheet_set_row);
  FIND(worksheet_write_number);
  FIND(worksheet_write_string);
  FIND(worksheet_write_url_opt);
#undef FIND
  return 1;
}

lxw_chart_series *chart_add_series(lxw_chart *chart, const char *categories, const char *values) {
  return chart_add_series_(chart, categories, values);
}

void chart_axis_set_num_font(lxw_chart_axis *axis, lxw_chart_font *font) {
  chart_axis_set_num_font_(axis, font);
}

void chart_legend_set_font(lxw_chart *chart, lxw_chart_font *font) {
  chart_legend_set_font_(chart, font);
}

void chart_legend_set_position(lxw_chart *chart, uint8_t position) {
  chart_legend_set_position_(chart, position);
}

void chart_series_set_categories(
    lxw_chart_series *series, const char *sheetname, lxw_row_t first_row, lxw_col_t first_col,
    lxw_row_t last_row, lxw_col_t last_col) {
  chart_series_set_categories_(series, sheetname, first_row, first_col, last_row, last_col);
}

void chart_series_set_name(lxw_chart_series *series, const char *name) {
  chart_series_set_name_(series, name);
}

void chart_series_set_values(
    lxw_chart_series *series, const char *sheetname, lxw_row_t first_row, lxw_col_t first_col,
    lxw_row_t last_row, lxw_col_t last_col) {
  chart_series_set_values_(series, sheetname, first_row, first_col, last_row, last_col);
}

void chart_title_set_name(lxw_chart *chart, const char *name) {
  chart_title_set_name_(chart, name);
}

void chart_title_set_name_font(lxw_chart *chart, lxw_chart_font *font) {
  chart_title_set_name_font_(chart, font);
}

void format_set_align(lxw_format *format, uint8_t alignment) {
  format_set_align_(format, alignment);
}

void format_set_bold(lxw_format *format) {
  format_set_bold_(format);
}

void format_set_font_name(lxw_format *format, const char *font_name) {
  format_set_font_name_(format, font_name);
}

void format_set_font_size(lxw_format *format, double size) {
  format_set_font_size_(format, size);
}

void format_set_indent(lxw_format *format, uint8_t level) {
  format_set_indent_(format, level);
}

void format_set_num_format(lxw_format *format, const char *num_format) {
  format_set_num_format_(format, num_format);
}

void format_set_text_wrap(lxw_format *format) {
  format_set_text_wrap_(format);
}

void format_set_underline(lxw_format *format, uint8_t style) {
  format_set_underline_(format, style);
}

char *lxw_strerror(lxw_error error_num) {
  return lxw_strerror_(error_num);
}

void lxw_workbook_free(lxw_workbook *workbook) {
  lxw_workbook_free_(workbook);
}

lxw_chart *workbook_add_chart(lxw_workbook *workbook, uint8_t chart_type) {
  return workbook_add_chart_(workbook, chart_type);
}

lxw_format *workbook_add_format(lxw_workbook *workbook) {
  return workbook_add_format_(workbook);
}

lxw_worksheet *workbook_add_worksheet(lxw_workbook *workbook, const char *sheetname) {
  return workbook_add_worksheet_(workbook, sheetname);
}

// The library prints what goes wrong besides returning it. Both C libraries let `stderr` be changed;
// the program itself prints without it. The reason stays in `errno`, which is 0 where there is none.
lxw_error workbook_close(lxw_workbook *workbook) {
#if defined(__GLIBC__) || defined(__APPLE__)
  static pthread_mutex_t one_at_a_time = PTHREAD_MUTEX_INITIALIZER;
  FILE *nowhere = fopen("/dev/null", "w");
  pthread_mutex_lock(&one_at_a_time);
  FILE *shown = stderr;
  if (nowhere) stderr = nowhere;
  errno = 0;
  lxw_error result = workbook_close_(workbook);
  int reason = errno;
  stderr = shown;
  pthread_mutex_unlock(&one_at_a_time);
  if (nowhere) fclose(nowhere);
  errno = reason;
  return result;
#else
  errno = 0;
  return workbook_close_(workbook);
#endif
}

lxw_workbook *workbook_new(const char *filename) {
  return workbook_new_(filename);
}

lxw_error workbook_set_properties(lxw_workbook *workbook, lxw_doc_properties *properties) {
  return workbook_set_properties_(workbook, properties);
}

lxw_error worksheet_add_table(
    lxw_worksheet *worksheet, lxw_row_t first_row, lxw_col_t first_col, lxw_row_t last_row,
    lxw_col_t last_col, lxw_table_options *options) {
  return worksheet_add_table_(worksheet, first_row, first_col, last_row, last_col, options);
}

void worksheet_fit_to_pages(lxw_worksheet *worksheet, uint16_t width, uint16_t height) {
  worksheet_fit_to_pages_(worksheet, width, height);
}

lxw_error worksheet_insert_chart_opt(
    lxw_worksheet *worksheet, lxw_row_t row, lxw_col_t col, lxw_chart *chart,
    lxw_chart_options *user_options) {
  return worksheet_insert_chart_opt_(worksheet, row, col, chart, user_options);
}

lxw_error worksheet_print_area(
    lxw_worksheet *worksheet, lxw_row_t first_row, lxw_col_t first_col, lxw_row_t last_row,
    lxw_col_t last_col) {
  return worksheet_print_area_(worksheet, first_row, first_col, last_row, last_col);
}

lxw_error worksheet_repeat_rows(
    lxw_worksheet *worksheet, lxw_row_t first_row, lxw_row_t last_row) {
  return worksheet_repeat_rows_(worksheet, first_row, last_row);
}

lxw_error worksheet_set_column(
    lxw_worksheet *worksheet, lxw_col_t first_col, lxw_col_t last_col, double width,
    lxw_format *format) {
  return worksheet_set_column_(worksheet, first_col, last_col, width, format);
}

void worksheet_set_default_row(
    lxw_worksheet *worksheet, double height, uint8_t hide_unused_rows) {
  worksheet_set_default_row_(worksheet, height, hide_unused_rows);
}

lxw_error worksheet_set_header(lxw_worksheet *worksheet, const char *string) {
  return worksheet_set_header_(worksheet, string);
}

void worksheet_set_landscape(lxw_worksheet *worksheet) {
  worksheet_set_landscape_(worksheet);
}

void worksheet_set_paper(lxw_worksheet *worksheet, uint8_t paper_type) {
  worksheet_set_paper_(worksheet, paper_type);
}

lxw_error worksheet_set_row(
    lxw_worksheet *worksheet, lxw_row_t row, double height, lxw_format *format) {
  return worksheet_set_row_(worksheet, row, height, format);
}

lxw_error worksheet_write_number(
    lxw_worksheet *worksheet, lxw_row_t row, lxw_col_t col, double number, lxw_format *format) {
  return worksheet_write_number_(worksheet, row, col, number, format);
}

lxw_error worksheet_write_string(
    lxw_worksheet *worksheet, lxw_row_t row, lxw_col_t col, const char *string, lxw_format
    *format) {
  return worksheet_write_string_(worksheet, row, col, string, format);
}

lxw_error worksheet_write_url_opt(
    lxw_worksheet *worksheet, lxw_row_t row_num, lxw_col_t col_num, const char *url,
    lxw_format *format, const char *string, const char *tooltip) {
  return worksheet_write_url_opt_(worksheet, row_num, col_num, url, format, string, tooltip);
}
