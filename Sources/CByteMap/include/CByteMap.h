#ifndef C_BYTE_MAP_H
#define C_BYTE_MAP_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// Sets one bit for each byte that is a sign: neither a letter or digit of ASCII nor a blank nor one of
/// `!"+,-./:;=>?`. Bit 0 of the first word stands for the first byte.
///
/// - Parameter words: room for one word for each 64 bytes, the last of which may be fewer.
/// - Returns: whether all bytes are ASCII.
bool kim_map_signs(const uint8_t *bytes, size_t count, uint64_t *words);

/// The same for digits of ASCII, and for all bytes beyond ASCII.
bool kim_map_digits(const uint8_t *bytes, size_t count, uint64_t *words);

#endif
