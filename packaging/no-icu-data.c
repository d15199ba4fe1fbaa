// An empty table in place of the data of ICU, as ICU's own stubdata.cpp has it (ICU 76,
// icu4c/source/stubdata): Foundation's formats of dates and numbers in all languages, 30 MB of the
// program. kim formats what it writes itself. Whatever asks for a locale finds none.
//
// DATA is the name that the compiler's own ICU looks the table up by.

#include <stdint.h>

struct Header {
  uint16_t headerSize;
  uint8_t magic[2];
  uint16_t size, reserved;
  uint8_t isBigEndian, charset, sizeofUChar, reservedByte;
  uint8_t dataFormat[4], formatVersion[4], dataVersion[4];
  uint8_t padding[8];
  uint32_t count, reservedCount;
  uint32_t none[4];
};

__attribute__((aligned(16))) const struct Header DATA = {
    .headerSize = 32,
    .magic = {0xda, 0x27},
    .size = 20,
    .sizeofUChar = 2,
    .dataFormat = {'T', 'o', 'C', 'P'},
    .formatVersion = {1, 0, 0, 0},
};
