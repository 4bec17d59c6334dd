#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <xlsxwriter.h>

// The option structures of the library hold `char *` in some releases and `const char *` in others,
// which Swift sees as different types. C passes a string to both, here; none of them is changed, and
// the library copies each.

static inline lxw_error cxlsx_set_properties(
    lxw_workbook *workbook, const char *title, const char *author, const char *subject,
    const char *keywords, const char *status, int64_t created) {
  lxw_doc_properties properties = {0};
  properties.title = (char *)title;
  properties.author = (char *)author;
  properties.company = (char *)author;
  properties.subject = (char *)subject;
  properties.keywords = (char *)keywords;
  properties.status = (char *)status;
  properties.created = (time_t)created;
  return workbook_set_properties(workbook, &properties);
}

// The columns of a table, gathered one by one.
typedef struct {
  lxw_table_column *columns;
  lxw_table_column **list;
  uint16_t count;
} cxlsx_columns;

// Returns 0 where there is no memory.
static inline int cxlsx_columns_new(cxlsx_columns *columns, uint16_t count) {
  columns->count = count;
  columns->columns = (lxw_table_column *)calloc(count, sizeof(lxw_table_column));
  columns->list = (lxw_table_column **)calloc((size_t)count + 1, sizeof(lxw_table_column *));
  return columns->columns != NULL && columns->list != NULL;
}

// Copies the header, which cxlsx_columns_free gives back. Returns 0 where there is no memory.
static inline int cxlsx_columns_set(
    cxlsx_columns *columns, uint16_t column, const char *header, lxw_format *format) {
  if (column >= columns->count) return 0;
  columns->columns[column].header = strdup(header);
  columns->columns[column].header_format = format;
  columns->list[column] = &columns->columns[column];
  return columns->columns[column].header != NULL;
}

static inline void cxlsx_columns_free(cxlsx_columns *columns) {
  for (uint16_t column = 0; columns->columns && column < columns->count; column++)
    free((void *)columns->columns[column].header);
  free(columns->columns);
  free(columns->list);
}

// A table without a style of its own, without filter buttons and bands.
static inline lxw_error cxlsx_add_table(
    lxw_worksheet *worksheet, uint32_t first_row, uint32_t last_row, const char *name,
    cxlsx_columns *columns) {
  lxw_table_options options = {0};
  options.name = (char *)name;
  options.no_autofilter = LXW_TRUE;
  options.no_banded_rows = LXW_TRUE;
  options.style_type = LXW_TABLE_STYLE_TYPE_LIGHT;
  options.style_type_number = 0;
  options.columns = columns->list;
  return worksheet_add_table(
      worksheet, first_row, 0, last_row, (lxw_col_t)(columns->count - 1), &options);
}

// Fonts and colours of a chart, the words at its axis (NULL for none), how its numbers are
// written, and whether it begins at zero.
static inline void cxlsx_set_chart_look(
    lxw_chart *chart, lxw_chart_series *series, const char *axis, const char *format,
    int begins_at_zero) {
  lxw_chart_font title = {0};
  title.name = (char *)"Arial";
  title.size = 12;
  title.bold = LXW_TRUE;
  chart_title_set_name_font(chart, &title);
  lxw_chart_font text = {0};
  text.name = (char *)"Arial";
  text.size = 12;
  chart_axis_set_num_font(chart->x_axis, &text);
  chart_axis_set_num_font(chart->y_axis, &text);
  chart_series_set_labels_font(series, &text);
  chart_axis_set_num_format(chart->y_axis, format);
  chart_series_set_labels_num_format(series, format);
  if (axis) {
    chart_axis_set_name(chart->y_axis, axis);
    chart_axis_set_name_font(chart->y_axis, &text);
  }
  if (begins_at_zero) chart_axis_set_min(chart->y_axis, 0);
  lxw_chart_fill fill = {0};
  fill.color = 0x4F7CAC;
  chart_series_set_fill(series, &fill);
}

// 720 by 360 pixels, from some pixels below and to the right of the cell's corner.
static inline lxw_error cxlsx_insert_chart(
    lxw_worksheet *worksheet, uint32_t row, uint16_t column, int32_t right, int32_t down,
    lxw_chart *chart, const char *description) {
  lxw_chart_options options = {0};
  options.x_offset = right;
  options.y_offset = down;
  options.x_scale = 1.5;
  options.y_scale = 1.25;
  options.description = (char *)description;
  return worksheet_insert_chart_opt(worksheet, row, column, chart, &options);
}

// Words to choose from, gathered one by one.
typedef struct {
  char **list;
  uint16_t count;
} cxlsx_words;

// Returns 0 where there is no memory.
static inline int cxlsx_words_new(cxlsx_words *words, uint16_t count) {
  words->count = count;
  words->list = (char **)calloc((size_t)count + 1, sizeof(char *));
  return words->list != NULL;
}

// Copies the word, which cxlsx_words_free gives back. Returns 0 where there is no memory.
static inline int cxlsx_words_set(cxlsx_words *words, uint16_t number, const char *word) {
  if (number >= words->count) return 0;
  words->list[number] = strdup(word);
  return words->list[number] != NULL;
}

static inline void cxlsx_words_free(cxlsx_words *words) {
  for (uint16_t number = 0; words->list && number < words->count; number++)
    free(words->list[number]);
  free(words->list);
}

// What is said at a cell, and where something else is typed (NULL for nothing).
static inline lxw_error cxlsx_validate(
    lxw_worksheet *worksheet, uint32_t row, uint16_t column, lxw_data_validation *rule,
    const char *prompt) {
  rule->ignore_blank = LXW_VALIDATION_ON;
  if (prompt) {
    rule->input_message = (char *)prompt;
    rule->error_message = (char *)prompt;
  }
  return worksheet_data_validation_cell(worksheet, row, column, rule);
}

// The words together must have at most 255 bytes: the library ends the program otherwise.
static inline lxw_error cxlsx_validate_list(
    lxw_worksheet *worksheet, uint32_t row, uint16_t column, cxlsx_words *words,
    const char *prompt) {
  lxw_data_validation rule = {0};
  rule.validate = LXW_VALIDATION_TYPE_LIST;
  rule.value_list = words->list;
  return cxlsx_validate(worksheet, row, column, &rule, prompt);
}

static inline lxw_error cxlsx_validate_formula(
    lxw_worksheet *worksheet, uint32_t row, uint16_t column, const char *formula,
    const char *prompt) {
  lxw_data_validation rule = {0};
  rule.validate = LXW_VALIDATION_TYPE_CUSTOM_FORMULA;
  rule.value_formula = (char *)formula;
  return cxlsx_validate(worksheet, row, column, &rule, prompt);
}

static inline lxw_error cxlsx_validate_date(
    lxw_worksheet *worksheet, uint32_t row, uint16_t column, double first, const char *prompt) {
  lxw_data_validation rule = {0};
  rule.validate = LXW_VALIDATION_TYPE_DATE_NUMBER;
  rule.criteria = LXW_VALIDATION_CRITERIA_GREATER_THAN_OR_EQUAL_TO;
  rule.value_number = first;
  return cxlsx_validate(worksheet, row, column, &rule, prompt);
}

// Accepts anything.
static inline lxw_error cxlsx_prompt(
    lxw_worksheet *worksheet, uint32_t row, uint16_t column, const char *prompt) {
  lxw_data_validation rule = {0};
  rule.validate = LXW_VALIDATION_TYPE_ANY;
  return cxlsx_validate(worksheet, row, column, &rule, prompt);
}

// Locks the sheet without a password; rows and columns can be made larger.
static inline void cxlsx_protect(lxw_worksheet *worksheet) {
  lxw_protection options = {0};
  options.format_columns = LXW_TRUE;
  options.format_rows = LXW_TRUE;
  worksheet_protect(worksheet, NULL, &options);
}

// Writes the file and frees the workbook. The library prints what goes wrong besides returning it;
// it prints to nowhere meanwhile, so that the program can say it in one line. The reason of the system
// is in `errno` afterwards, which is 0 if there is none. Must not run twice at the same time.
static inline lxw_error cxlsx_close(lxw_workbook *workbook) {
#if defined(__GLIBC__) || defined(__APPLE__)
  FILE *nowhere = fopen("/dev/null", "w");
  FILE *shown = stderr;
  if (nowhere) stderr = nowhere;
  errno = 0;
  lxw_error result = workbook_close(workbook);
  int reason = errno;
  stderr = shown;
  if (nowhere) fclose(nowhere);
  errno = reason;
  return result;
#else
  errno = 0;
  return workbook_close(workbook);
#endif
}
