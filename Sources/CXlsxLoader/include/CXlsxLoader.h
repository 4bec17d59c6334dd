#ifndef CXLSX_LOADER_H
#define CXLSX_LOADER_H

// Whether libxlsxwriter is there. It is loaded when this is asked first, and not when the program
// starts: with what it needs itself it would take a fifth of that time from every command.
// Nothing of the library may be called before this has given 1.
int cxlsx_load(void);

#endif
