#pragma once
// compress2 and crc32: one call each, on memory that the caller has.
#include <zlib.h>
