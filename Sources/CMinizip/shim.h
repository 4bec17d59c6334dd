#include <unzip.h>
#include <zip.h>
#include <zlib.h>

// What zlib makes of a macro for each stream: one that has no header of its own, as in a zip file.

static inline int cminizip_inflate_init(z_stream *stream) {
  return inflateInit2(stream, -MAX_WBITS);
}

// With the settings of minizip.
static inline int cminizip_deflate_init(z_stream *stream) {
  return deflateInit2(
      stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY);
}
